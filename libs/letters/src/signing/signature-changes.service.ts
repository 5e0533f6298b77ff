import { Injectable } from '@nestjs/common';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import type { Display } from '../domain/life';
import { LETTER_ERRORS } from '../letter-kinds';
import {
  SignatureChangesRepository,
  type Correction,
  type HeldSignature,
  type Whose,
} from './signature-changes.repository';
import { SIGNING_ERRORS } from './signing-kinds';
import { SigningWindowService } from './signing-window.service';

/**
 * What a signer changes of a signature (PR-13): how it is shown, how it prints, and whether it stands, until signing closes;
 * afterwards a dated note that the signer dissociates itself. History tells that it was done, and no name.
 */
@Injectable()
export class SignatureChangesService {
  constructor(
    private readonly changes: SignatureChangesRepository,
    private readonly window: SigningWindowService,
    private readonly history: History,
  ) {}

  /** Throws NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED. */
  @Transactional()
  async setDisplay(scope: CoalitionScope, letterId: string, whose: Whose, display: Display): Promise<void> {
    const { id, versionId } = await this.changeable(scope, letterId, whose);
    await this.changes.setDisplay(scope, id, display);
    await this.history.record(scope, null, 'SIGNATURE_DISPLAY_CHANGED', letterId, { versionId, display });
  }

  /** Throws NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED. */
  @Transactional()
  async correct(scope: CoalitionScope, letterId: string, whose: Whose, to: Correction): Promise<void> {
    const { id, versionId } = await this.changeable(scope, letterId, whose);
    const fields = await this.changes.correct(scope, id, to);
    if (fields.length > 0)
      await this.history.record(scope, null, 'SIGNATURE_CORRECTED', letterId, { versionId, fields });
  }

  /** Whether the signer is told what becomes of the letter; at any time. Throws NO_SIGNATURE. */
  @Transactional()
  async setUpdates(scope: CoalitionScope, letterId: string, whose: Whose, updates: boolean): Promise<void> {
    const held = await this.changes.hold(scope, letterId, whose);
    if (held === undefined) throw new DomainError(SIGNING_ERRORS.NO_SIGNATURE);
    await this.changes.setUpdates(scope, held.id, updates);
  }

  /**
   * The signer stands by the words as they are now (PR-11); a repeat changes nothing. Throws NO_SIGNATURE,
   * DEADLINE_PASSED, LETTER_DELIVERED, VERSION_NOT_OPEN.
   */
  @Transactional()
  async reconfirm(scope: CoalitionScope, letterId: string, whose: Whose, version: number): Promise<void> {
    const held = await this.changeable(scope, letterId, whose);
    const { id: versionId } = await this.window.demandShown(scope, { letterId, version });
    if (await this.changes.reconfirm(scope, held, versionId))
      await this.history.record(scope, null, 'SIGNATURE_RECONFIRMED', letterId, { versionId });
  }

  /** Takes a signature back: it is no longer counted or shown, and one may sign anew. A repeat changes nothing. */
  @Transactional()
  async withdraw(scope: CoalitionScope, letterId: string, whose: Whose): Promise<void> {
    const held = await this.changes.hold(scope, letterId, whose);
    if (held === undefined) return;
    demandChangeable(held);
    await this.changes.withdraw(scope, held);
    const { versionId } = held;
    await this.history.record(scope, null, 'SIGNATURE_WITHDRAWN', letterId, { versionId });
  }

  /**
   * Dates that the signer no longer stands by a letter that was closed with its signature; the signature itself stays, and
   * so does the count. A repeat keeps the first date. Throws NO_SIGNATURE, NOT_CLOSED.
   */
  @Transactional()
  async dissociate(scope: CoalitionScope, letterId: string, whose: Whose): Promise<void> {
    const held = await this.changes.hold(scope, letterId, whose);
    if (held?.confirmed !== true) throw new DomainError(SIGNING_ERRORS.NO_SIGNATURE);
    if (held.changeable || held.state === 'OPEN') throw new DomainError(SIGNING_ERRORS.NOT_CLOSED);
    if (held.dissociated) return;
    await this.changes.dissociate(scope, held);
    const { versionId } = held;
    await this.history.record(scope, null, 'SIGNATURE_DISSOCIATED', letterId, { versionId });
  }

  private async changeable(scope: CoalitionScope, letterId: string, whose: Whose): Promise<HeldSignature> {
    const held = await this.changes.hold(scope, letterId, whose);
    if (held === undefined) throw new DomainError(SIGNING_ERRORS.NO_SIGNATURE);
    demandChangeable(held);
    return held;
  }
}

function demandChangeable({ changeable, state }: HeldSignature): void {
  if (changeable) return;
  const delivered = state === 'DELIVERED' || state === 'ANSWERED';
  throw new DomainError(delivered ? SIGNING_ERRORS.LETTER_DELIVERED : LETTER_ERRORS.DEADLINE_PASSED);
}
