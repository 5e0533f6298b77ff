import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CoalitionsService, Organisation, organisationLoader } from '@chorus/coalition';
import { notFound } from '@chorus/kernel/errors';
import { line, prose } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf, many } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { TASK_REFUSALS } from '../task-errors';
import { Task, TaskCheck, TaskComment, TaskCommentConnection, TaskResult } from '../task.types';
import { TasksService } from '../tasks.service';
import { ChecksService } from './checks.service';
import { HelpersService } from './helpers.service';
import { TaskCommentsService } from './task-comments.service';

const LINE = z.object({ id: z.uuid(), text: line(1, 300) });
const REMARK = z.object({ id: z.uuid(), text: prose(4_000).pipe(z.string().trim().min(1)) });

/** What stands beside a task’s own text: who helps, what is to be ticked off, what is said to it. */
@Resolver(() => Task)
@Allow('PARTNER', 'COORDINATOR')
export class CareResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly helpers: HelpersService,
    private readonly checks: ChecksService,
    private readonly comments: TaskCommentsService,
    private readonly coalitions: CoalitionsService,
  ) {}

  @Mutation(() => TaskResult, {
    description: 'Says whether one’s organisation helps with a task. Refusals: NO_ORGANISATION, NOT_NOW.',
  })
  helpWithTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('helps', { description: 'False: no more.' }) helps: boolean,
  ) {
    const taskId = parse(z.uuid(), id);
    return this.change(standing, language, async ({ scope, actor }) => {
      await this.helpers.help(scope, actor, taskId, helps);
      return taskId;
    });
  }

  @Mutation(() => TaskResult, {
    description:
      'Adds a line to a task’s list: for whoever holds it, and coordinators. Refusal: NOT_YOUR_CLAIM.',
  })
  addTaskCheck(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('text', { description: 'What is to be done.' }) text: string,
  ) {
    const wanted = parse(LINE, { id, text });
    return this.change(standing, language, async ({ scope, actor }) => {
      await this.checks.add(scope, actor, wanted.id, wanted.text);
      return wanted.id;
    });
  }

  @Mutation(() => TaskResult, {
    description: 'Ticks a line off, or takes that back. Refusal: NOT_YOUR_CLAIM.',
  })
  tickTaskCheck(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The line.' }) id: string,
    @Args('done', { description: 'False: to be done after all.' }) done: boolean,
  ) {
    const checkId = parse(z.uuid(), id);
    return this.change(standing, language, ({ scope, actor }) =>
      this.checks.tick(scope, actor, checkId, done),
    );
  }

  @Mutation(() => TaskResult, { description: 'Takes a line off a task’s list. Refusal: NOT_YOUR_CLAIM.' })
  removeTaskCheck(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The line.' }) id: string,
  ) {
    const checkId = parse(z.uuid(), id);
    return this.change(standing, language, ({ scope, actor }) => this.checks.remove(scope, actor, checkId));
  }

  @Allow('PARTNER', 'COORDINATOR', 'MEMBER')
  @Mutation(() => TaskResult, { description: 'Says something to a task, for all who see it.' })
  commentOnTask(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The task.' }) id: string,
    @Args('text', { description: 'What is said.' }) text: string,
  ) {
    const wanted = parse(REMARK, { id, text });
    return this.change(standing, language, async ({ scope, actor }) => {
      await this.comments.add(scope, actor, wanted.id, wanted.text, language);
      return wanted.id;
    });
  }

  @Allow()
  @ResolveField(() => [Organisation], {
    name: 'helpers',
    description: 'Organisations that help, where this reader may see them.',
  })
  async helping(
    @Parent() { id }: Task,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation[]> {
    const load = (ids: readonly string[]) => this.helpers.of(standing.scope, ids);
    const ids = (await loaderOf<string[]>(context, 'helpers of tasks', load).load(id)) ?? [];
    return many(organisationLoader(this.coalitions, standing, context), ids);
  }

  @Allow()
  @ResolveField(() => [TaskCheck], { description: 'What is to be ticked off, at most fifty lines.' })
  async checklist(
    @Parent() { id }: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly TaskCheck[]> {
    const load = (ids: readonly string[]) => this.checks.of(scope, ids);
    return (await loaderOf<TaskCheck[]>(context, 'checks of tasks', load).load(id)) ?? [];
  }

  @Allow()
  @ResolveField(() => TaskCommentConnection, {
    name: 'comments',
    description: 'What is said to it, the earliest first.',
  })
  async said(
    @Parent() { id }: Task,
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<TaskComment>> {
    const page = pageOf(args);
    const load = async (ids: readonly string[]) => {
      const pages = await this.comments.pages(scope, actor, ids, page);
      return new Map([...pages].map(([taskId, found]) => [taskId, toConnection(found, (row) => row)]));
    };
    const name = `comments of tasks ${JSON.stringify(page)}`;
    const found = await loaderOf<Connection<TaskComment>>(context, name, load).load(id);
    if (found === undefined) throw notFound();
    return found;
  }

  private change(
    standing: Standing,
    language: Language,
    act: (standing: Standing) => Promise<string>,
  ): Promise<Task | Refusal> {
    return orRefusal(TASK_REFUSALS, language, async () =>
      this.tasks.one(standing.scope, await act(standing)),
    );
  }
}
