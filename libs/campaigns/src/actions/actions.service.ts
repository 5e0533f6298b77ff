import { Injectable } from '@nestjs/common';
import { VisibleOrganisations } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { COMMON_ERRORS, DomainError, invalid, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { hashToken } from '@chorus/kernel/tokens';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { ActionDraftsService, type ActionInput } from './action-drafts.service';
import { ACTION_ERRORS } from './action-kinds';
import type { ActionFilter, ActionRow, ActionText, FollowUp } from './action-rows';
import { ActionWritesRepository } from './action-writes.repository';
import { ActionsRepository } from './actions.repository';

/** PR-26: what is done towards offices, what was asked and promised, and who follows up. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly actions: ActionsRepository,
    private readonly writes: ActionWritesRepository,
    private readonly drafts: ActionDraftsService,
    private readonly visible: VisibleOrganisations,
    private readonly history: History,
  ) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    filter: ActionFilter,
    page: PageRequest,
  ): Promise<Page<ActionRow>> {
    return this.actions.page(scope, actor, filter, this.visible, page);
  }

  due(
    scope: CoalitionScope,
    actor: Actor,
    mine: boolean,
    until: string | null,
    page: PageRequest,
  ): Promise<Page<ActionRow>> {
    return this.actions.due(scope, actor, mine, until, page);
  }

  pagesOf(
    scope: CoalitionScope,
    actor: Actor,
    by: 'ask' | 'target',
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<ActionRow>>> {
    return this.actions.pagesOf(scope, actor, by, ids, page);
  }

  async one(scope: CoalitionScope, actor: Actor, id: string): Promise<ActionRow> {
    const action = await this.actions.seen(scope, actor, id);
    if (action === undefined) throw notFound();
    return action;
  }

  /**
   * Writes an action down as a draft. The same key again gives the same action; with another body it is refused. Throws
   * NOT_IN_ACTION, NOT_OF_ORGANISATION, SECOND_APPROACH, ACTION_KEY_USED, and INVALID_INPUT for what there is not.
   */
  @Transactional()
  async record(
    scope: CoalitionScope,
    actor: Actor,
    key: string,
    input: ActionInput,
    knowingly: boolean,
  ): Promise<string> {
    const body = hashToken(JSON.stringify(input));
    const before = await this.writes.keyed(scope, key);
    if (before === undefined) {
      const action = await this.drafts.check(scope, actor, input, null);
      const id = newId();
      if (await this.writes.insert(scope, id, key, body, actor.personId, action)) {
        if (!knowingly) await this.drafts.demandAlone(scope, actor, action, id);
        const { campaignId } = action;
        await this.history.record(scope, actor.personId, 'ACTION_RECORDED', id, { campaignId, knowingly });
        return id;
      }
    }
    const known = before ?? (await this.writes.keyed(scope, key));
    if (known === undefined || known.createdBy !== actor.personId || known.body !== body)
      throw new DomainError(ACTION_ERRORS.ACTION_KEY_USED);
    return known.id;
  }

  /**
   * Other words for an action that was read in this version. Throws NOT_FOUND, STALE_WRITE, RISK_NOTE_REQUIRED where it
   * comes to be in a host country, and what `record` throws.
   */
  @Transactional()
  async edit(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    version: number,
    input: ActionInput,
    knowingly: boolean,
  ): Promise<void> {
    const before = await this.demandOwn(scope, actor, id);
    const state = await this.writes.hold(scope, id);
    if (state === undefined) throw notFound();
    const action = await this.drafts.check(scope, actor, input, before);
    const moved = before.heldLocal !== action.heldLocal || targetsOf(before) !== targetsOf(action);
    if (moved && !knowingly && state !== 'CANCELLED') await this.drafts.demandAlone(scope, actor, action, id);
    await this.drafts.demandRiskNote(scope, id, action.placeId, state);
    const anew = followUpOf(before) !== wordsOf(action.followUp);
    if (!(await this.writes.change(scope, id, version, action, anew)))
      throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    await this.history.record(scope, actor.personId, 'ACTION_EDITED', id, { version: version + 1 });
  }

  /** What came of it, for an action that was read in this version. Throws NOT_FOUND, NOT_IN_ACTION, STALE_WRITE, NOT_OF_ORGANISATION. */
  @Transactional()
  async report(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    version: number,
    report: Pick<ActionText, 'outcome' | 'promised' | 'followUp'>,
  ): Promise<void> {
    const before = await this.demandOwn(scope, actor, id);
    await this.drafts.demandFollower(scope, actor, report.followUp, before);
    const anew = followUpOf(before) !== wordsOf(report.followUp);
    if (!(await this.writes.report(scope, id, version, report, anew)))
      throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    await this.history.record(scope, actor.personId, 'ACTION_EDITED', id, { version: version + 1 });
  }

  /** Says whether it has been followed up; a repeat changes nothing. Throws NOT_FOUND, NOT_IN_ACTION. */
  @Transactional()
  async followUp(scope: CoalitionScope, actor: Actor, id: string, done: boolean): Promise<void> {
    const { followUpOrganisationId, followUpOn } = await this.one(scope, actor, id);
    if (followUpOrganisationId === null || actor.organisationId !== followUpOrganisationId)
      await this.demandOwn(scope, actor, id);
    if (followUpOn === null) throw invalid('done', NOTHING_TO_FOLLOW);
    if (await this.writes.followUp(scope, id, done))
      await this.history.record(scope, actor.personId, 'ACTION_FOLLOW_UP', id, { done });
  }

  /** An action that the actor may change. Throws NOT_FOUND, NOT_IN_ACTION. */
  async demandOwn(scope: CoalitionScope, actor: Actor, id: string): Promise<ActionRow> {
    const action = await this.one(scope, actor, id);
    await this.drafts.demandPart(scope, actor, action);
    return action;
  }
}

const targetsOf = ({ targets }: Pick<ActionRow, 'targets'>) =>
  targets
    .map(({ targetId }) => targetId)
    .sort()
    .join();
const wordsOf = (followUp: FollowUp | null) =>
  followUp === null ? '' : [followUp.on, followUp.organisationId, followUp.text].join('\n');
const followUpOf = (row: ActionRow) =>
  row.followUpOn === null ? '' : [row.followUpOn, row.followUpOrganisationId, row.followUpText].join('\n');

const NOTHING_TO_FOLLOW = {
  en: 'nothing is to be followed up; write it into the action first',
  fr: 'aucun suivi n’est prévu ; indiquez-le d’abord dans l’action',
  es: 'no hay nada que seguir; indíquelo primero en la acción',
};
