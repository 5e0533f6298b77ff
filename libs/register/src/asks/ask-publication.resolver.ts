import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { RegisterService } from '../reading/register.service';
import { Ask } from '../reading/register.types';
import { AskPublicationService } from './ask-publication.service';

@Resolver(() => Ask)
@Allow('COORDINATOR')
export class AskPublicationResolver {
  constructor(
    private readonly register: RegisterService,
    private readonly publication: AskPublicationService,
  ) {}

  @Mutation(() => Ask, {
    description: 'Gives an ask a public page, or takes it away; a repeat changes nothing.',
  })
  async publishAsk(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('code', { description: 'The ask’s code.' }) code: string,
    @Args('published', { description: 'True: the public may read it.' }) published: boolean,
  ): Promise<Ask> {
    await this.register.ask(scope, code);
    await this.publication.publish(scope, actor, code, published);
    return this.register.ask(scope, code);
  }
}
