import { Injectable } from '@nestjs/common';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { admits, type SignerKind } from '../domain/signing';
import { LIFE, PUBLISHED } from '../domain/life';
import { LETTER_ERRORS, wrongState } from '../letter-kinds';
import { SIGNING_ERRORS } from './signing-kinds';
import {
  SigningWindowRepository,
  type HeldLetter,
  type LetterFacts,
  type OpenVersion,
} from './signing-window.repository';

export interface SigningWindow extends HeldLetter {
  readonly versionId: string;
}

/** What a signer has seen of a letter, and wants to sign. */
export interface Seen {
  readonly letterId: string;
  /** Number of the version that was shown. */
  readonly version: number;
}

/** While a letter takes signatures, and of which words. */
@Injectable()
export class SigningWindowService {
  constructor(private readonly letters: SigningWindowRepository) {}

  async facts(scope: CoalitionScope, letterId: string): Promise<LetterFacts> {
    const facts = await this.letters.facts(scope, letterId);
    if (facts === undefined) throw notFound();
    return facts;
  }

  /**
   * Holds the letter for a signature under the version that was shown. Throws NOT_FOUND, WRONG_STATE, PERSONS_NOT_ADMITTED,
   * DEADLINE_PASSED, VERSION_NOT_OPEN.
   */
  async hold(scope: CoalitionScope, { letterId, version }: Seen, signer: SignerKind): Promise<SigningWindow> {
    const { audience, state } = await this.facts(scope, letterId);
    if (!PUBLISHED.includes(state)) throw wrongState(state, LIFE.close);
    if (!admits(audience, signer)) throw new DomainError(SIGNING_ERRORS.PERSONS_NOT_ADMITTED);
    const held = await this.holdOpen(scope, letterId);
    return { ...held, versionId: (await this.demandShown(scope, { letterId, version })).id };
  }

  /** The version that is signed, which must be the one that was shown. Throws DEADLINE_PASSED, VERSION_NOT_OPEN. */
  async demandShown(scope: CoalitionScope, { letterId, version }: Seen): Promise<OpenVersion> {
    const open = await this.letters.openVersion(scope, letterId);
    if (open === undefined) throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
    if (open.number !== version)
      throw new DomainError(SIGNING_ERRORS.VERSION_NOT_OPEN, { number: open.number }, 'version');
    return open;
  }

  /** Holds the letter while it is open; gives the instant at which it was found so, none once that is over. */
  async holdInTime(scope: CoalitionScope, letterId: string): Promise<Date | undefined> {
    const held = await this.letters.hold(scope, letterId);
    return held?.late === false ? held.at : undefined;
  }

  /** Holds the letter while it takes signatures, in time or late. Throws DEADLINE_PASSED. */
  async holdOpen(scope: CoalitionScope, letterId: string): Promise<HeldLetter> {
    const held = await this.letters.hold(scope, letterId);
    if (held === undefined) throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
    return held;
  }
}
