import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CoalitionsService, Organisation, organisationLoader, Place } from '@chorus/coalition';
import { notFound, unknown } from '@chorus/kernel/errors';
import { languageTag, line, localTime, optional } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import { instantAt } from '@chorus/kernel/time';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { MakeTaskInput, Task, TaskConnection, TaskNote, TaskResult } from './task.types';
import { TASK_FILTER, TasksArgs } from './tasks.inputs';
import { TASK_ERRORS, TasksService } from './tasks.service';

const TASK = z.object({
  title: line(3, 200),
  description: z.string().max(5_000),
  language: languageTag,
  due: localTime,
  placeId: z.uuid(),
  capacity: optional(line(2, 100)),
  occurrenceId: optional(z.uuid()),
});
const NOTE = z.object({ note: optional(z.string().max(5_000)) });
const BY_ID = z.object({ id: z.uuid() });
const REFUSALS = Object.values(TASK_ERRORS);

@Resolver(() => Task)
@Allow()
export class TasksResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly coalitions: CoalitionsService,
  ) {}

  @Query(() => TaskConnection, { name: 'tasks', description: 'Tasks, the next due first.' })
  async listTasks(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: TasksArgs,
  ): Promise<Connection<Task>> {
    const filter = parse(TASK_FILTER, args);
    return toConnection(await this.tasks.page(scope, actor, filter, pageOf(args)), (row) => row);
  }

  @Query(() => Task, { description: 'One task.' })
  task(
    @CurrentStanding() { scope }: Standing,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
  ): Promise<Task> {
    return this.tasks.one(scope, parse(BY_ID, { id }).id);
  }

  @Allow('COORDINATOR')
  @Mutation(() => Task, { description: 'Makes a task for partners to claim.' })
  async makeTask(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The task.' }) input: MakeTaskInput,
  ): Promise<Task> {
    const { due, ...task } = parse(TASK, input);
    const place = (await this.coalitions.places(scope)).find(({ id }) => id === task.placeId);
    if (place === undefined) throw unknown('placeId');
    const dueAt = instantAt(due, place.timeZone);
    return this.tasks.one(scope, await this.tasks.make(scope, actor, { ...task, dueAt }));
  }

  @Allow('PARTNER', 'COORDINATOR', 'MEMBER')
  @Mutation(() => TaskResult, {
    description:
      'Claims an open task for one’s organisation; one wins. Refusals: TASK_TAKEN; NO_ORGANISATION for an individual.',
  })
  claimTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
  ) {
    return this.change(standing, language, id, ({ scope, actor }, task) =>
      this.tasks.claim(scope, actor, task),
    );
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => TaskResult, { description: 'Gives a claimed task back, so that others can claim it.' })
  handBackTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('note', { type: () => String, nullable: true, description: 'What the next one should know.' })
    note: string | null,
  ) {
    const text = parse(NOTE, { note }).note;
    return this.change(standing, language, id, ({ scope, actor }, task) =>
      this.tasks.handBack(scope, actor, task, text),
    );
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => TaskResult, { description: 'Hands a claimed task in as done.' })
  handInTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('note', { type: () => String, nullable: true, description: 'What came of it.' })
    note: string | null,
  ) {
    const text = parse(NOTE, { note }).note;
    return this.change(standing, language, id, ({ scope, actor }, task) =>
      this.tasks.handIn(scope, actor, task, text),
    );
  }

  @ResolveField(() => Place, { description: 'Where it is done.' })
  async place(
    @Parent() task: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Place> {
    const place = await loaderOf<Place>(context, 'places', async () =>
      byId(await this.coalitions.places(scope)),
    ).load(task.placeId);
    if (place === undefined) throw notFound();
    return place;
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Who has claimed it, where this reader may see that organisation.',
  })
  async organisation(
    @Parent() task: Task,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    if (task.organisationId === null) return null;
    return (await organisationLoader(this.coalitions, standing, context).load(task.organisationId)) ?? null;
  }

  @ResolveField(() => [TaskNote], {
    description: 'What those who handed it back or in left for others, the latest first.',
  })
  async notes(
    @Parent() task: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<TaskNote[]> {
    const load = (ids: readonly string[]) => this.tasks.notes(scope, ids);
    return (await loaderOf<TaskNote[]>(context, 'notes of tasks', load).load(task.id)) ?? [];
  }

  private change(
    standing: Standing,
    language: Language,
    id: string,
    act: (standing: Standing, id: string) => Promise<void>,
  ): Promise<Task | Refusal> {
    const { id: taskId } = parse(BY_ID, { id });
    return orRefusal(REFUSALS, language, async () => {
      await act(standing, taskId);
      return this.tasks.one(standing.scope, taskId);
    });
  }
}
