import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LetterWindows, type LetterKeeper, type TouchedLetter } from '@chorus/campaigns';
import { dayOf, weekdaysBut, workingDaysBetween } from '@chorus/kernel/days';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { LetterWindowsRepository, type WindowRow } from './letter-windows.repository';

/** The shortest time for signing that a letter should have, in weekdays (PR-28). */
const SIGNING_DAYS = 5;
const WEEKDAYS = weekdaysBut(new Set());

/** Tells those who plan what a moved occurrence does to letters: nothing of a letter is changed by it. */
@Injectable()
export class LetterWindowsService implements LetterKeeper, OnModuleInit {
  constructor(
    private readonly windows: LetterWindows,
    private readonly letters: LetterWindowsRepository,
  ) {}

  onModuleInit(): void {
    this.windows.register(this);
  }

  hasLetter(scope: CoalitionScope, id: string): Promise<boolean> {
    return this.letters.has(scope, id);
  }

  async touchedLetters(
    scope: CoalitionScope,
    ids: readonly string[],
    startDate: string,
  ): Promise<readonly TouchedLetter[]> {
    const rows = await this.letters.notClosed(scope, ids);
    return rows.map((row) => touched(row, startDate)).filter(isTouched);
  }
}

function touched({ id, title, opensOn, closesOn }: WindowRow, startDate: string): TouchedLetter {
  const closesTooLate = closesOn !== null && closesOn >= startDate;
  const days =
    opensOn === null || closesOn === null
      ? null
      : workingDaysBetween(
          WEEKDAYS,
          dayOf(opensOn),
          dayOf(closesTooLate ? startDate : closesOn) - (closesTooLate ? 1 : 0),
        );
  return { id, title, closesTooLate, shortWindow: days !== null && days < SIGNING_DAYS ? days : null };
}

const isTouched = ({ closesTooLate, shortWindow }: TouchedLetter): boolean =>
  closesTooLate || shortWindow !== null;
