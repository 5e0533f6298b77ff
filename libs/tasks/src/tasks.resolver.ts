import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CoalitionsService, Organisation, organisationLoader, Place } from '@chorus/coalition';
import { COMMON_ERRORS, notFound, unknown } from '@chorus/kernel/errors';
import { prose } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { dueInstant, dueOf } from './task-due';
import { TASK_REFUSALS } from './task-errors';
import { EditTaskInput, MakeTaskInput, Task, TaskConnection, TaskNote, TaskResult } from './task.types';
import { EDITED_TASK, NEW_TASK, TASK_FILTER, TasksArgs } from './tasks.inputs';
import { TasksService } from './tasks.service';

const BY_ID = z.object({ id: z.uuid() });
const DROPPED = z.object({ id: z.uuid(), reason: prose(1_000).pipe(z.string().trim().min(1)) });

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
    const { due, ...task } = parse(NEW_TASK, input);
    return this.tasks.one(scope, await this.tasks.make(scope, actor, await this.dated(scope, task, due)));
  }

  @Allow('COORDINATOR')
  @Mutation(() => TaskResult, {
    description:
      'Changes a task’s text, place and dates. Refusals: STALE_WRITE where it has changed since it was read; SEATS_HELD.',
  })
  editTask(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The task as it shall be.' }) input: EditTaskInput,
  ) {
    const { due, ...task } = parse(EDITED_TASK, input);
    return orRefusal([...TASK_REFUSALS, COMMON_ERRORS.STALE_WRITE], language, async () => {
      await this.tasks.edit(scope, actor, await this.dated(scope, task, due));
      return this.tasks.one(scope, task.id);
    });
  }

  @Allow('COORDINATOR')
  @Mutation(() => TaskResult, { description: 'Says that nobody need do it any more. Refusal: NOT_NOW.' })
  dropTask(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('reason', { description: 'Why.' }) reason: string,
  ) {
    const wanted = parse(DROPPED, { id, reason });
    return orRefusal(TASK_REFUSALS, language, async () => {
      await this.tasks.drop(scope, actor, wanted.id, wanted.reason);
      return this.tasks.one(scope, wanted.id);
    });
  }

  @Allow('COORDINATOR')
  @Mutation(() => TaskResult, { description: 'Takes back that a task was dropped. Refusal: NOT_NOW.' })
  reopenTask(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
  ) {
    const wanted = parse(BY_ID, { id });
    return orRefusal(TASK_REFUSALS, language, async () => {
      await this.tasks.reopen(scope, actor, wanted.id);
      return this.tasks.one(scope, wanted.id);
    });
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

  private async dated<T extends { readonly placeId: string }>(scope: CoalitionScope, task: T, text: string) {
    const place = (await this.coalitions.places(scope)).find(({ id }) => id === task.placeId);
    if (place === undefined) throw unknown('placeId');
    const due = dueOf(text);
    return { ...task, ...due, dueAt: dueInstant(due, place.timeZone) };
  }
}
