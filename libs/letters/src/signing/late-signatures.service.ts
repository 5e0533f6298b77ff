import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { LIFE } from '../domain/life';
import { LETTER_ERRORS, wrongState } from '../letter-kinds';
import '../seal/seal-kinds';
import './signing-kinds';
import { SigningWindowRepository } from './signing-window.repository';
import { SigningWindowService } from './signing-window.service';

const CLOSED: readonly string[] = ['CLOSED', 'DELIVERED', 'ANSWERED'];

/** Signatures after closing, by a coordinator's decision (PR-16): they stand in a dated supplement, and count once it is sealed. */
@Injectable()
export class LateSignaturesService {
  constructor(
    private readonly letters: SigningWindowRepository,
    private readonly window: SigningWindowService,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  /** Takes late signatures until an instant; a repeat sets another. Throws WRONG_STATE, DEADLINE_IN_PAST. */
  @Transactional()
  async admit(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    until: { readonly at: Date; readonly zone: string },
  ): Promise<void> {
    const { state } = await this.window.facts(scope, letterId);
    if (!CLOSED.includes(state)) throw wrongState(state, LIFE.deliver);
    if (!(await this.letters.admitLate(scope, letterId, until.at)))
      throw new DomainError(LETTER_ERRORS.DEADLINE_IN_PAST, {}, 'until');
    await this.outbox.append(scope, 'letters.seal', { letterId }, { runAt: until.at });
    await this.history.record(scope, actor.personId, 'LATE_SIGNATURES_ADMITTED', letterId, {
      until: until.at.toISOString(),
      zone: until.zone,
    });
  }
}
