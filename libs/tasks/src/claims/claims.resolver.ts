import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { optional } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { TASK_REFUSALS } from '../task-errors';
import { Task, TaskClaim, TaskResult } from '../task.types';
import { TasksService } from '../tasks.service';
import { ClaimsService } from './claims.service';

const NOTE = z.object({ id: z.uuid(), note: optional(z.string().max(5_000)) });
const CLAIMED = z.object({ id: z.uuid(), claimId: z.uuid() });
const ASSIGNED = z.object({ id: z.uuid(), personId: z.uuid() });

/** Who does a task: each instruction answers with the task as it stands then. */
@Resolver(() => Task)
@Allow('PARTNER', 'COORDINATOR')
export class ClaimsResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly claims: ClaimsService,
  ) {}

  @Allow('PARTNER', 'COORDINATOR', 'MEMBER')
  @Mutation(() => TaskResult, {
    description:
      'Claims a free seat of a task for one’s organisation. Refusals: TASK_TAKEN; NOT_DECLARED; NO_ORGANISATION for an individual.',
  })
  claimTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('anyway', {
      type: () => Boolean,
      defaultValue: true,
      description: 'False: only where one’s organisation has declared the expertise that it asks for.',
    })
    anyway: boolean,
  ) {
    return this.change(standing, language, parse(z.uuid(), id), ({ scope, actor }, task) =>
      this.claims.claim(scope, actor, task, anyway),
    );
  }

  @Mutation(() => TaskResult, {
    description: 'Begins a claimed task, or goes on with it. Refusals: NOT_YOUR_CLAIM, NOT_NOW.',
  })
  startTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
  ) {
    return this.change(standing, language, parse(z.uuid(), id), ({ scope, actor }, task) =>
      this.claims.step(scope, actor, task, 'START'),
    );
  }

  @Mutation(() => TaskResult, {
    description: 'Says what a claimed task waits for. Refusals: NOT_YOUR_CLAIM, NOT_NOW.',
  })
  blockTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('note', { type: () => String, nullable: true, description: 'What it waits for.' })
    note: string | null,
  ) {
    const wanted = parse(NOTE, { id, note });
    return this.change(standing, language, wanted.id, ({ scope, actor }, task) =>
      this.claims.step(scope, actor, task, 'BLOCK', wanted.note),
    );
  }

  @Mutation(() => TaskResult, { description: 'Gives a claimed task back, so that others can claim it.' })
  handBackTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('note', { type: () => String, nullable: true, description: 'What the next one should know.' })
    note: string | null,
  ) {
    const wanted = parse(NOTE, { id, note });
    return this.change(standing, language, wanted.id, ({ scope, actor }, task) =>
      this.claims.handBack(scope, actor, task, wanted.note),
    );
  }

  @Mutation(() => TaskResult, { description: 'Hands a claimed task in as done.' })
  handInTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('note', { type: () => String, nullable: true, description: 'What came of it.' })
    note: string | null,
  ) {
    const wanted = parse(NOTE, { id, note });
    return this.change(standing, language, wanted.id, ({ scope, actor }, task) =>
      this.claims.handIn(scope, actor, task, wanted.note),
    );
  }

  @Mutation(() => TaskResult, {
    description:
      'Says that one’s organisation still works on it, when it was asked. Refusal: NOT_YOUR_CLAIM.',
  })
  stillOnTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
  ) {
    return this.change(standing, language, parse(z.uuid(), id), ({ scope, actor }, task) =>
      this.claims.stillOn(scope, actor, task),
    );
  }

  @Mutation(() => TaskResult, {
    description: 'Names who of one’s organisation answers for it. Refusals: NOT_YOUR_CLAIM, NOT_A_COLLEAGUE.',
  })
  assignTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('personId', { type: () => ID, description: 'A colleague.' }) personId: string,
  ) {
    const wanted = parse(ASSIGNED, { id, personId });
    return this.change(standing, language, wanted.id, ({ scope, actor }, task) =>
      this.claims.assign(scope, actor, task, wanted.personId),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => TaskResult, { description: 'Takes what was handed in as done. Refusal: NOT_NOW.' })
  acceptTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('claimId', { type: () => ID, description: 'Whose work.' }) claimId: string,
  ) {
    const wanted = parse(CLAIMED, { id, claimId });
    return this.change(standing, language, wanted.id, ({ scope, actor }, task) =>
      this.claims.review(scope, actor, task, wanted.claimId, 'ACCEPT'),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => TaskResult, {
    description: 'Sends what was handed in back, to be gone on with. Refusal: NOT_NOW.',
  })
  sendBackTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('claimId', { type: () => ID, description: 'Whose work.' }) claimId: string,
  ) {
    const wanted = parse(CLAIMED, { id, claimId });
    return this.change(standing, language, wanted.id, ({ scope, actor }, task) =>
      this.claims.review(scope, actor, task, wanted.claimId, 'SEND_BACK'),
    );
  }

  @Allow()
  @ResolveField(() => [TaskClaim], { name: 'claims', description: 'Who has claimed it, by seat.' })
  async standing(
    @Parent() { id }: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly TaskClaim[]> {
    return (await this.ofTask(scope, context, id)) ?? [];
  }

  @Allow()
  @ResolveField(() => TaskClaim, {
    nullable: true,
    description: 'What the reader’s own organisation has claimed of it.',
  })
  async ownClaim(
    @Parent() { id }: Task,
    @CurrentStanding() { scope, actor }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<TaskClaim | null> {
    const claims = await this.ofTask(scope, context, id);
    return claims?.find(({ organisationId }) => organisationId === actor.organisationId) ?? null;
  }

  @Allow()
  @ResolveField(() => Int, { description: 'How many more organisations may claim it.' })
  async freeSeats(
    @Parent() { id, seats }: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return seats - ((await this.ofTask(scope, context, id))?.length ?? 0);
  }

  private ofTask(
    scope: Standing['scope'],
    context: GraphqlContext,
    id: string,
  ): Promise<readonly TaskClaim[] | undefined> {
    const load = (ids: readonly string[]) => this.claims.of(scope, ids);
    return loaderOf<TaskClaim[]>(context, 'claims of tasks', load).load(id);
  }

  private change(
    standing: Standing,
    language: Language,
    id: string,
    act: (standing: Standing, id: string) => Promise<void>,
  ): Promise<Task | Refusal> {
    return orRefusal(TASK_REFUSALS, language, async () => {
      await act(standing, id);
      return this.tasks.one(standing.scope, id);
    });
  }
}
