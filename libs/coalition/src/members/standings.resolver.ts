import { Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '@chorus/platform/auth/access';
import { CurrentPerson } from '@chorus/platform/auth/params';
import type { SignedInPerson } from '@chorus/platform/auth/visitor';
import { Membership } from './membership.types';
import { StandingsService } from './standings.service';

@Resolver(() => Membership)
@SignedIn()
export class StandingsResolver {
  constructor(private readonly service: StandingsService) {}

  @Query(() => [Membership], {
    description:
      'What the signed-in person is, in each coalition, by the coalition’s name; needs no x-coalition header.',
  })
  standings(@CurrentPerson() { personId }: SignedInPerson): Promise<Membership[]> {
    return this.service.all(personId);
  }
}
