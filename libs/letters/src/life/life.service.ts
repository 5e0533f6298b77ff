import { Injectable } from '@nestjs/common';
import { CampaignsService } from '@chorus/campaigns';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound, unknown } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { RegisterService } from '@chorus/register';
import { LIFE, type LetterStep } from '../domain/life';
import { LETTER_ERRORS, wrongState } from '../letter-kinds';
import { LettersRepository, type LetterRow } from '../text/letters.repository';
import './life-kinds';
import { LifeRepository, type Frame } from './life.repository';

/** The steps of a letter's life that neither make its words nor gather its signatures, and what it is beside its words. */
@Injectable()
export class LifeService {
  constructor(
    private readonly life: LifeRepository,
    private readonly letters: LettersRepository,
    private readonly campaigns: CampaignsService,
    private readonly register: RegisterService,
    private readonly history: History,
  ) {}

  askIds(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.life.askIds(scope, letterIds);
  }

  /**
   * Says who may sign, for which campaign and asks, what it follows and how long it may be; until it is opened.
   * Throws NOT_FOUND, WRONG_STATE, and INVALID_INPUT for what is none of this coalition's, or would close a circle.
   */
  @Transactional()
  async frame(scope: CoalitionScope, actor: Actor, id: string, frame: Frame): Promise<void> {
    const letter = await this.one(scope, id);
    const { campaignId, followsId } = frame;
    const askIds = [...new Set(frame.askIds)];
    if ((await this.register.asksByIds(scope, askIds)).length !== askIds.length) throw unknown('askIds');
    if (campaignId !== null) await this.demandCampaign(scope, campaignId);
    if (followsId !== null) await this.demandEarlier(scope, id, followsId);
    if (!(await this.life.frame(scope, id, { ...frame, askIds }))) throw wrongState(letter.state, LIFE.open);
    await this.history.record(scope, actor.personId, 'LETTER_FRAMED', id, { audience: frame.audience });
  }

  /** Throws WRONG_STATE, DEADLINE_IN_PAST. */
  @Transactional()
  async openForComments(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    closesAt: Date,
    zone: string,
  ): Promise<void> {
    const letter = await this.one(scope, id);
    const outcome = await this.life.openForComments(scope, id, closesAt, zone);
    if (outcome === 'wrong state') throw wrongState(letter.state, LIFE.comment);
    if (outcome === 'late') throw new DomainError(LETTER_ERRORS.DEADLINE_IN_PAST, {}, 'closes');
    const payload = { closesAt: closesAt.toISOString(), zone };
    await this.history.record(scope, actor.personId, 'COMMENTS_OPENED', id, payload);
  }

  /** PR-10: back to the draft, with the reason; while nobody could sign. Throws WRONG_STATE. */
  @Transactional()
  async redraft(scope: CoalitionScope, actor: Actor, id: string, note: string): Promise<void> {
    await this.step(scope, id, LIFE.redraft, () => this.letters.step(scope, id, LIFE.redraft));
    await this.history.record(scope, actor.personId, 'LETTER_REDRAFTED', id, { note });
  }

  /** Ends a letter that is not delivered; its record is kept. Throws WRONG_STATE. */
  @Transactional()
  async withdraw(scope: CoalitionScope, actor: Actor, id: string, reason: string): Promise<void> {
    await this.step(scope, id, LIFE.withdraw, () => this.life.withdraw(scope, id));
    await this.history.record(scope, actor.personId, 'LETTER_WITHDRAWN', id, { reason });
  }

  private async step(
    scope: CoalitionScope,
    id: string,
    step: LetterStep,
    take: () => Promise<boolean>,
  ): Promise<void> {
    // Read after the step, which waits for another that is under way.
    const taken = await take();
    const { state } = await this.one(scope, id);
    if (!taken) throw wrongState(state, step);
  }

  private async one(scope: CoalitionScope, id: string): Promise<LetterRow> {
    const letter = await this.letters.byId(scope, id);
    if (letter === undefined) throw notFound();
    return letter;
  }

  private async demandCampaign(scope: CoalitionScope, campaignId: string): Promise<void> {
    await this.campaigns.one(scope, campaignId).catch(() => {
      throw unknown('campaignId');
    });
  }

  private async demandEarlier(scope: CoalitionScope, id: string, followsId: string): Promise<void> {
    const earlier = await this.letters.byId(scope, followsId);
    if (earlier === undefined || (await this.life.leadsTo(scope, id, followsId))) throw unknown('followsId');
  }
}
