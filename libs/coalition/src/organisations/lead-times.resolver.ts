import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { localTime, optional, timeZone } from '@chorus/kernel/fields';
import { instantAt } from '@chorus/kernel/time';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { LeadTimesService } from './lead-times.service';
import { Organisation, OrganisationConnection } from './organisation.types';

const DEADLINE = z.object({ closes: localTime, zone: timeZone });
const LEAD_TIME = z.object({ id: z.uuid(), days: optional(z.int().min(1).max(365)) });

@ArgsType()
class DeadlineArgs extends PageArgs {
  @Field({ description: 'Local date and time of the deadline, as 2027-03-01T18:00.' })
  closes: string;

  @Field({ description: 'IANA name of the zone of that time.' })
  zone: string;
}

/** How long organisations need to decide, and for whom a deadline is too near. */
@Resolver(() => Organisation)
export class LeadTimesResolver {
  constructor(private readonly service: LeadTimesService) {}

  @Allow('COORDINATOR')
  @Query(() => OrganisationConnection, {
    description:
      'Organisations that need more calendar days to decide than there are until a deadline, by name.',
  })
  async organisationsShortOfTime(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: DeadlineArgs,
  ): Promise<Connection<Organisation>> {
    const { closes, zone } = parse(DEADLINE, args);
    const deadline = { at: instantAt(closes, zone), zone };
    return toConnection(await this.service.shortOfTime(scope, actor, deadline, pageOf(args)), (row) => row);
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => Organisation, {
    description:
      'Sets how many calendar days an organisation needs to decide on a letter: one’s own, or as a coordinator any.',
  })
  setLeadTime(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The organisation.' }) id: string,
    @Args('days', { type: () => Int, nullable: true, description: '1 to 365; left out, none to mind.' })
    days: number | null,
  ): Promise<Organisation> {
    const wanted = parse(LEAD_TIME, { id, days });
    return this.service.set(scope, actor, wanted.id, wanted.days);
  }
}
