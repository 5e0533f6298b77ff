import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { sha256 } from '../domain/canonical';
import { SigningWindowService } from '../signing/signing-window.service';
import { LettersRepository } from '../text/letters.repository';
import { NETWORK_DAYS, type ModerationStep, type SignOnFilter } from './domain/moderation';
import { MODERATION_ERRORS } from './moderation-kinds';
import { ModerationRepository, type ActRow } from './moderation.repository';
import { SignOnsRepository, type BurstRow, type SignOnRow, type SummaryRow } from './sign-ons.repository';

/** An act to be done, under a key that whoever asks has made: a repeat is the same act. */
export interface Deed {
  readonly key: string;
  readonly letterId: string;
  readonly step: ModerationStep;
  readonly reason: string;
}

export interface ByHand extends Deed {
  readonly signOns: readonly string[];
}

interface RuleParts {
  readonly rule: boolean;
  readonly pattern: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly network: string | null;
}

const BY_HAND: RuleParts = { rule: false, pattern: null, from: null, until: null, network: null };

/** Sign-ons of an open letter are held, rejected and released, and every such act can be undone while it is open. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly letters: LettersRepository,
    private readonly window: SigningWindowService,
    private readonly signOns: SignOnsRepository,
    private readonly moderation: ModerationRepository,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  async page(
    scope: CoalitionScope,
    letterId: string,
    filter: SignOnFilter,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<SignOnRow>> {
    await this.demandLetter(scope, letterId);
    return this.signOns.page(scope, letterId, filter, search, page);
  }

  async summary(scope: CoalitionScope, letterId: string): Promise<SummaryRow> {
    const summary = await this.signOns.summary(scope, letterId);
    if (summary === undefined) throw notFound();
    return summary;
  }

  async bursts(scope: CoalitionScope, letterId: string): Promise<BurstRow[]> {
    await this.demandLetter(scope, letterId);
    return this.signOns.bursts(scope, letterId);
  }

  async acts(scope: CoalitionScope, letterId: string, page: PageRequest): Promise<Page<ActRow>> {
    await this.demandLetter(scope, letterId);
    return this.moderation.acts(scope, letterId, page);
  }

  /** Throws MODERATION_CLOSED, NOTHING_TO_MODERATE, KEY_REUSED. */
  @Transactional()
  async moderate(scope: CoalitionScope, actor: Actor, deed: ByHand): Promise<ActRow> {
    return this.once(scope, actor, deed, BY_HAND, () =>
      this.moderation.carryOutByHand(scope, { ...deed, id: deed.key }, deed.signOns),
    );
  }

  /** Takes an act back as a whole; a repeat changes nothing. Throws MODERATION_CLOSED. */
  @Transactional()
  async undo(scope: CoalitionScope, actor: Actor, id: string): Promise<ActRow> {
    const act = await this.one(scope, id);
    await this.hold(scope, act.letterId);
    if ((await this.one(scope, id)).undoneAt === null) {
      const restored = await this.moderation.undo(scope, id, actor.personId);
      await this.history.record(scope, actor.personId, 'MODERATION_UNDONE', act.letterId, {
        actId: id,
        restored,
      });
    }
    return this.one(scope, id);
  }

  /** From now on, new sign-ons are put aside until they are looked at, or not any more. Throws MODERATION_CLOSED. */
  @Transactional()
  async holdNew(scope: CoalitionScope, actor: Actor, letterId: string, hold: boolean): Promise<SummaryRow> {
    await this.demandLetter(scope, letterId);
    await this.hold(scope, letterId);
    if (await this.moderation.holdNew(scope, letterId, hold))
      await this.history.record(scope, actor.personId, 'NEW_SIGN_ONS_HELD', letterId, { held: hold });
    return this.summary(scope, letterId);
  }

  /** Does an act once for its key; `carryOut` gives how many it changed, and none is a refusal. */
  async once(
    scope: CoalitionScope,
    actor: Actor,
    deed: Deed,
    parts: RuleParts,
    carryOut: () => Promise<number>,
  ): Promise<ActRow> {
    const { key: id, letterId, step, reason } = deed;
    const digest = sha256(JSON.stringify(deed));
    await this.demandLetter(scope, letterId);
    await this.moderation.hold(scope, letterId);
    const known = await this.moderation.act(scope, id);
    if (known !== undefined) {
      if (known.digest !== digest) throw new DomainError(MODERATION_ERRORS.KEY_REUSED);
      return known;
    }
    await this.hold(scope, letterId);
    await this.moderation.insert(scope, {
      id,
      letterId,
      digest,
      step,
      reason,
      personId: actor.personId,
      ...parts,
    });
    const changed = await carryOut();
    if (changed === 0) throw new DomainError(MODERATION_ERRORS.NOTHING_TO_MODERATE);
    await this.history.record(scope, actor.personId, 'SIGN_ONS_MODERATED', letterId, {
      actId: id,
      step,
      rule: parts.rule,
      changed,
    });
    return this.one(scope, id);
  }

  /** Thirty days after a letter has ended, nothing is left of the networks of its sign-ons; until then, looks once a day. */
  @Transactional()
  async forgetNetworks(scope: CoalitionScope, letterId: string): Promise<void> {
    if (await this.signOns.forgetNetworks(scope, letterId, NETWORK_DAYS)) return;
    const runAt = await this.signOns.lookAgain(scope, letterId);
    if (runAt !== undefined)
      await this.outbox.append(scope, 'letters.forget-networks', { letterId }, { runAt });
  }

  private async one(scope: CoalitionScope, id: string): Promise<ActRow> {
    const act = await this.moderation.act(scope, id);
    if (act === undefined) throw notFound();
    return act;
  }

  private async demandLetter(scope: CoalitionScope, letterId: string): Promise<void> {
    if ((await this.letters.byId(scope, letterId)) === undefined) throw notFound();
  }

  /** Keeps the letter open and other acts away until this one is done. */
  private async hold(scope: CoalitionScope, letterId: string): Promise<void> {
    await this.moderation.hold(scope, letterId);
    if ((await this.window.holdInTime(scope, letterId)) === undefined)
      throw new DomainError(MODERATION_ERRORS.MODERATION_CLOSED);
  }
}
