import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, optional } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { ACTION_REFUSALS } from './action-kinds';
import { ActionStepsService } from './action-steps.service';
import { Action, ActionConnection, ActionResult, NearApproach, SecondApproach } from './action.types';
import {
  ACTION_FILTER,
  ActionsArgs,
  ApproachesArgs,
  EDITED_ACTION,
  EditActionInput,
  FollowUpsArgs,
  NEAR,
  NEW_ACTION,
  RecordActionInput,
  REPORT,
  ReportActionInput,
} from './actions.inputs';
import { ActionsService } from './actions.service';
import { ApproachesService } from './approaches.service';
import type { ActionStep } from './domain/action-life';
import { SecondApproachError } from './second-approach';

const KNOWINGLY = {
  nullable: true,
  description: 'True: go on, although an office is approached close to the date.',
} as const;

@Resolver(() => Action)
@Allow()
export class ActionsResolver {
  constructor(
    private readonly all: ActionsService,
    private readonly steps: ActionStepsService,
    private readonly approaches: ApproachesService,
  ) {}

  @Query(() => ActionConnection, {
    name: 'actions',
    description: 'What was done towards offices, and is to be, that this reader may see; the latest first.',
  })
  async list(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: ActionsArgs,
  ): Promise<Connection<Action>> {
    const filter = parse(ACTION_FILTER, args);
    return toConnection(await this.all.page(scope, actor, filter, pageOf(args)), (row) => row);
  }

  @Query(() => Action, { description: 'One action.' })
  action(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The action.' }) id: string,
  ): Promise<Action> {
    return this.all.one(scope, actor, parse(z.uuid(), id));
  }

  @Query(() => ActionConnection, {
    description: 'Actions with something that is still to be followed up, the earliest due first.',
  })
  async followUps(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: FollowUpsArgs,
  ): Promise<Connection<Action>> {
    const until = parse(optional(calendarDate), args.until);
    const page = await this.all.due(scope, actor, args.mine === true, until, pageOf(args));
    return toConnection(page, (row) => row);
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Query(() => [NearApproach], {
    description:
      'Approaches to these offices close to a date, whoever makes them: the nearest first, at most fifty. Who leads is told where the reader may see that organisation.',
  })
  approachesNear(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: ApproachesArgs,
  ): Promise<NearApproach[]> {
    const { targetIds, date, days, but } = parse(NEAR, args);
    return this.approaches.near(scope, actor, targetIds, date, { days, but });
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description:
      'Writes an action down, as a draft. The same key again gives the same action. SecondApproach where an office is approached close to the date and `knowingly` is not said. Refusals: NOT_IN_ACTION, NOT_OF_ORGANISATION, ACTION_KEY_USED.',
  })
  recordAction(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The action.' }) input: RecordActionInput,
    @Args('knowingly', KNOWINGLY) knowingly?: boolean,
  ) {
    const { key, ...action } = parse(NEW_ACTION, input);
    return this.change(standing, language, ({ scope, actor }) =>
      this.all.record(scope, actor, key, action, knowingly === true),
    );
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description:
      'Changes what an action says. SecondApproach as for a new one, where date or offices change. Refusals: STALE_WRITE, NOT_IN_ACTION, NOT_OF_ORGANISATION, RISK_NOTE_REQUIRED.',
  })
  editAction(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The action.' }) input: EditActionInput,
    @Args('knowingly', KNOWINGLY) knowingly?: boolean,
  ) {
    const { id, version, ...action } = parse(EDITED_ACTION, input);
    return this.change(standing, language, async ({ scope, actor }) => {
      await this.all.edit(scope, actor, id, version, action, knowingly === true);
      return id;
    });
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description:
      'Says what came of an action, what was promised and who follows up. Refusals: STALE_WRITE, NOT_IN_ACTION, NOT_OF_ORGANISATION.',
  })
  reportAction(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'What came of it.' }) input: ReportActionInput,
  ) {
    const { id, version, ...report } = parse(REPORT, input);
    return this.change(standing, language, async ({ scope, actor }) => {
      await this.all.report(scope, actor, id, version, report);
      return id;
    });
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description:
      'Plans a draft. SecondApproach where an office is approached close to the date and `knowingly` is not said. Refusals: RISK_NOTE_REQUIRED in a host country; NOT_IN_ACTION, ACTION_NOT_NOW.',
  })
  planAction(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The action.' }) id: string,
    @Args('knowingly', KNOWINGLY) knowingly?: boolean,
  ) {
    return this.step(standing, language, id, 'PLAN', knowingly);
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description:
      'Says that an action has taken place. Refusals: RISK_NOTE_REQUIRED in a host country; NOT_IN_ACTION, ACTION_NOT_NOW.',
  })
  finishAction(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The action.' }) id: string,
  ) {
    return this.step(standing, language, id, 'FINISH');
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description: 'Says that an action will not take place. Refusals: NOT_IN_ACTION, ACTION_NOT_NOW.',
  })
  cancelAction(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The action.' }) id: string,
  ) {
    return this.step(standing, language, id, 'CANCEL');
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description:
      'Makes a planned or cancelled action a draft again. Refusals: NOT_IN_ACTION, ACTION_NOT_NOW.',
  })
  resumeAction(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The action.' }) id: string,
  ) {
    return this.step(standing, language, id, 'RESUME');
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => ActionResult, {
    description:
      'Says whether an action has been followed up: for who takes part and who follows up. Refusal: NOT_IN_ACTION.',
  })
  settleFollowUp(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The action.' }) id: string,
    @Args('done', { description: 'False: it is due after all.' }) done: boolean,
  ) {
    const actionId = parse(z.uuid(), id);
    return this.change(standing, language, async ({ scope, actor }) => {
      await this.all.followUp(scope, actor, actionId, done);
      return actionId;
    });
  }

  private step(standing: Standing, language: Language, id: string, step: ActionStep, knowingly = false) {
    const actionId = parse(z.uuid(), id);
    return this.change(standing, language, async ({ scope, actor }) => {
      await this.steps.step(scope, actor, actionId, step, knowingly);
      return actionId;
    });
  }

  private async change(
    standing: Standing,
    language: Language,
    act: (standing: Standing) => Promise<string>,
  ): Promise<Action | SecondApproach | Refusal> {
    try {
      return await orRefusal(ACTION_REFUSALS, language, async () =>
        this.all.one(standing.scope, standing.actor, await act(standing)),
      );
    } catch (error) {
      if (!(error instanceof SecondApproachError)) throw error;
      const { code, approaches } = error;
      const message = error.say(language);
      return Object.assign(new SecondApproach(), { code, message, approaches: [...approaches] });
    }
  }
}
