import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, invalid, unknown } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { HoldersService, RegisterService } from '@chorus/register';
import { dueInstant, dueOf, mayGoAhead, RiskReader } from '@chorus/tasks';
import { CampaignsService } from '../campaigns/campaigns.service';
import { ParticipationService } from '../participation/participation.service';
import { ACTION_ERRORS, MISSING_OF_RISK } from './action-kinds';
import type { ActionText, FollowUp } from './action-rows';
import { ApproachesService } from './approaches.service';
import { needsRiskNote, type ActionState } from './domain/action-life';
import { holderOn } from './domain/approaches';
import { SecondApproachError } from './second-approach';

/** An action as somebody fills it in. */
export interface ActionInput extends Omit<ActionText, 'targets' | 'heldAt' | 'heldLocal' | 'heldAllDay'> {
  readonly targetIds: readonly string[];
  /** Local date at the place, YYYY-MM-DD, or date and time. */
  readonly held: string;
}

/** What is asked of an action before it is written down, and before it goes ahead. */
@Injectable()
export class ActionDraftsService {
  constructor(
    private readonly coalitions: CoalitionsService,
    private readonly register: RegisterService,
    private readonly holders: HoldersService,
    private readonly campaigns: CampaignsService,
    private readonly participation: ParticipationService,
    private readonly approaches: ApproachesService,
    private readonly risks: RiskReader,
  ) {}

  /** The action with its instant and the holders at its date; `before` as it was, where it is changed. Throws INVALID_INPUT, NOT_FOUND, NOT_IN_ACTION, NOT_OF_ORGANISATION. */
  async check(
    scope: CoalitionScope,
    actor: Actor,
    input: ActionInput,
    before: Pick<ActionText, 'organisationIds' | 'leadId'> | null,
  ): Promise<ActionText> {
    const { targetIds, held, ...rest } = input;
    const place = (await this.coalitions.places(scope)).find(({ id }) => id === input.placeId);
    if (place === undefined) throw unknown('placeId');
    if ((await this.register.asksByIds(scope, input.askIds)).length !== input.askIds.length)
      throw unknown('askIds');
    if ((await this.register.targetsByIds(scope, targetIds)).length !== targetIds.length)
      throw unknown('targetIds');
    if (input.campaignId !== null) await this.campaigns.one(scope, input.campaignId);
    const { organisationIds, leadId } = await this.organisations(scope, actor, input, before);
    await this.demandPart(scope, actor, { organisationIds, campaignId: input.campaignId });
    await this.demandPerson(scope, input.followUp);
    const { dueLocal: heldLocal, dueAllDay: heldAllDay } = dueOf(held);
    const heldAt = dueInstant({ dueLocal: heldLocal, dueAllDay: heldAllDay }, place.timeZone);
    const terms = await this.holders.of(scope, targetIds);
    const day = heldLocal.slice(0, 10);
    const targets = targetIds.map((targetId) => ({
      targetId,
      holder: holderOn(terms.get(targetId) ?? [], day),
    }));
    return { ...rest, organisationIds, leadId, heldLocal, heldAllDay, heldAt, targets };
  }

  /** Who takes part and leads: those that the actor names, and those that were there before and the actor may not see. */
  private async organisations(
    scope: CoalitionScope,
    actor: Actor,
    input: ActionInput,
    before: Pick<ActionText, 'organisationIds' | 'leadId'> | null,
  ): Promise<Pick<ActionText, 'organisationIds' | 'leadId'>> {
    const follows = input.followUp === null ? [] : [input.followUp.organisationId];
    const known = before?.organisationIds ?? [];
    const named = [...new Set([...input.organisationIds, ...follows])];
    const rows = await this.coalitions.visible(scope, actor, [...new Set([...named, ...known])]);
    const visible = new Set(rows.map(({ id }) => id));
    if (!named.every((id) => visible.has(id))) throw unknown('organisationIds');
    const hidden = known.filter((id) => !visible.has(id));
    const leadId = before !== null && hidden.includes(before.leadId) ? before.leadId : input.leadId;
    const organisationIds = [...input.organisationIds, ...hidden];
    if (!organisationIds.includes(leadId)) throw invalid('leadId', TAKES_PART);
    return { organisationIds, leadId };
  }

  /** PR-26: whoever records or changes an action takes part in it, and is in its campaign. Throws NOT_IN_ACTION. */
  async demandPart(
    scope: CoalitionScope,
    actor: Actor,
    { organisationIds, campaignId }: Pick<ActionText, 'organisationIds' | 'campaignId'>,
  ): Promise<void> {
    if (actor.role === 'COORDINATOR') return;
    if (!(await this.takesPart(scope, actor, { organisationIds, campaignId })))
      throw new DomainError(ACTION_ERRORS.NOT_IN_ACTION, {}, 'organisationIds');
  }

  async takesPart(
    scope: CoalitionScope,
    actor: Actor,
    action: Pick<ActionText, 'organisationIds' | 'campaignId'>,
  ): Promise<boolean> {
    return this.mayChange(actor, action, async (id) => {
      return (await this.joinedOf(scope, actor, [id])).get(id) === true;
    });
  }

  /** The same for many: `joined` says whether the actor’s organisation is in a campaign. */
  async mayChange(
    { role, organisationId }: Actor,
    { organisationIds, campaignId }: Pick<ActionText, 'organisationIds' | 'campaignId'>,
    joined: (campaignId: string) => Promise<boolean>,
  ): Promise<boolean> {
    if (role === 'COORDINATOR') return true;
    if (role !== 'PARTNER' || organisationId === null || !organisationIds.includes(organisationId))
      return false;
    return campaignId === null || joined(campaignId);
  }

  /** By campaign, whether the actor’s organisation is in it. */
  async joinedOf(
    scope: CoalitionScope,
    actor: Actor,
    campaignIds: readonly string[],
  ): Promise<ReadonlyMap<string, boolean>> {
    const answers = await this.participation.ownAnswers(scope, actor, campaignIds);
    return new Map(campaignIds.map((id) => [id, answers.get(id) === 'IN']));
  }

  /** Who follows up: an organisation that the actor may see, or that did so before. Throws INVALID_INPUT, NOT_OF_ORGANISATION. */
  async demandFollower(
    scope: CoalitionScope,
    actor: Actor,
    followUp: FollowUp | null,
    { followUpOrganisationId }: { readonly followUpOrganisationId: string | null },
  ): Promise<void> {
    if (followUp === null) return;
    const { organisationId } = followUp;
    if (organisationId !== followUpOrganisationId)
      if ((await this.coalitions.visible(scope, actor, [organisationId])).length === 0)
        throw unknown('organisationId');
    await this.demandPerson(scope, followUp);
  }

  /** Throws SECOND_APPROACH with what is near. */
  async demandAlone(
    scope: CoalitionScope,
    actor: Actor,
    { targets, heldLocal }: Pick<ActionText, 'targets' | 'heldLocal'>,
    but: string | null,
  ): Promise<void> {
    const ids = targets.map(({ targetId }) => targetId);
    const near = await this.approaches.near(scope, actor, ids, heldLocal.slice(0, 10), { but });
    if (near.length > 0) throw new SecondApproachError(near);
  }

  /** PR-37. Throws RISK_NOTE_REQUIRED, which says what is missing. */
  async demandRiskNote(
    scope: CoalitionScope,
    id: string,
    placeId: string,
    state: ActionState,
  ): Promise<void> {
    if (!needsRiskNote(state)) return;
    const place = (await this.coalitions.places(scope)).find((each) => each.id === placeId);
    const risk = (await this.risks.standings(scope, 'ACTION', [id])).get(id) ?? 'MISSING';
    if (mayGoAhead(place?.front === 'HOST_COUNTRY', risk) || risk === 'IN_FORCE') return;
    throw new DomainError(ACTION_ERRORS.RISK_NOTE_REQUIRED, { missing: MISSING_OF_RISK[risk] });
  }

  /** Whoever follows up acts for the organisation that does. Throws NOT_OF_ORGANISATION. */
  async demandPerson(scope: CoalitionScope, followUp: FollowUp | null): Promise<void> {
    if (followUp === null || followUp.personId === null) return;
    if (!(await this.coalitions.actsFor(scope, followUp.personId, followUp.organisationId)))
      throw new DomainError(ACTION_ERRORS.NOT_OF_ORGANISATION, {}, 'followUp.personId');
  }
}

const TAKES_PART = {
  en: 'must be one of the organisations that take part',
  fr: 'doit figurer parmi les organisations participantes',
  es: 'debe ser una de las organizaciones participantes',
};
