import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';

/** A letter that a plan prepares, and what a new date of the occurrence does to it. */
export interface TouchedLetter {
  readonly id: string;
  readonly title: string;
  /** It is still open for signature when the occurrence begins. */
  readonly closesTooLate: boolean;
  /** Working days between its opening and its close, where they are under five and it is not closed yet. */
  readonly shortWindow: number | null;
}

/** What the letters tell those who plan. */
export interface LetterKeeper {
  hasLetter(scope: CoalitionScope, id: string): Promise<boolean>;
  /** Of these letters, those that the date touches; `YYYY-MM-DD` is the occurrence's first day. */
  touchedLetters(
    scope: CoalitionScope,
    ids: readonly string[],
    startDate: string,
  ): Promise<readonly TouchedLetter[]>;
}

/** Port of the letters: what a moved occurrence does to their time for signing. Without them, there is none. */
@Injectable()
export class LetterWindows {
  private keeper: LetterKeeper | undefined;

  register(keeper: LetterKeeper): void {
    if (this.keeper !== undefined) throw new Error('two rooms keep the letters');
    this.keeper = keeper;
  }

  async has(scope: CoalitionScope, id: string): Promise<boolean> {
    return (await this.keeper?.hasLetter(scope, id)) ?? false;
  }

  async touched(
    scope: CoalitionScope,
    ids: readonly string[],
    startDate: string,
  ): Promise<readonly TouchedLetter[]> {
    return (await this.keeper?.touchedLetters(scope, ids, startDate)) ?? [];
  }
}
