import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { notFound } from '@chorus/kernel/errors';
import { calendarDate, line } from '@chorus/kernel/fields';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { RegisterService } from '../reading/register.service';
import { Target } from '../reading/register.types';
import { RecordHolderInput, TargetHolder } from './holder.types';
import { HoldersService } from './holders.service';

const HOLDER = z.object({
  targetId: z.uuid(),
  name: line(2, 200),
  title: line(2, 200),
  validFrom: calendarDate,
});

@Resolver(() => Target)
@Allow()
export class HoldersResolver {
  constructor(
    private readonly service: HoldersService,
    private readonly register: RegisterService,
  ) {}

  @ResolveField(() => [TargetHolder], { description: 'Who has held the office, the latest first.' })
  async holders(
    @Parent() target: Target,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<TargetHolder[]> {
    const load = (ids: readonly string[]) => this.service.of(scope, ids);
    return (await loaderOf(context, 'holders of targets', load).load(target.id)) ?? [];
  }

  @Allow('COORDINATOR')
  @Mutation(() => Target, { description: 'Records who holds an office from a date on.' })
  async recordHolder(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The holder.' }) input: RecordHolderInput,
  ): Promise<Target> {
    const holder = parse(HOLDER, input);
    await this.service.record(scope, actor, holder);
    const [target] = await this.register.targetsByIds(scope, [holder.targetId]);
    if (target === undefined) throw notFound();
    return target;
  }
}
