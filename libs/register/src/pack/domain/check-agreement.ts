/** Fields of one record that must agree with each other, or with the record they refer to. */
import { isBefore, precisionOf } from '../../domain/partial-date';
import type { PackError } from './pack-error';
import { isRecord, listOf, recordsOf, textOf, type RawRecord } from './raw-records';

/** `datePrecision` says what `date` shows. */
export function datePrecisions(file: RawRecord): PackError[] {
  return recordsOf(file, 'initiatives').flatMap((initiative, index) => {
    const said = textOf(initiative, 'datePrecision');
    const date = textOf(initiative, 'date');
    const shown = date === null ? 'undated' : precisionOf(date);
    if (said === null || shown === null || said === shown) return [];
    const message = `says "${said}", but the date is ${date === null ? 'missing' : `"${date}"`}`;
    return [{ path: `initiatives[${index}].datePrecision`, message }];
  });
}

/** Nothing ends before it starts. */
export function reversedPeriods(file: RawRecord): PackError[] {
  const initiatives = recordsOf(file, 'initiatives').flatMap((initiative, index) =>
    reversed(textOf(initiative, 'date'), textOf(initiative, 'endDate'), `initiatives[${index}].endDate`),
  );
  const occurrences = recordsOf(file, 'moments').flatMap((moment, index) =>
    listOf(moment, 'nextOccurrences').flatMap((entry, position) => {
      const at = `moments[${index}].nextOccurrences[${position}].end`;
      return isRecord(entry) ? reversed(textOf(entry, 'start'), textOf(entry, 'end'), at) : [];
    }),
  );
  return [...initiatives, ...occurrences];
}

function reversed(start: string | null, end: string | null, path: string): PackError[] {
  if (start === null || end === null || precisionOf(start) === null || precisionOf(end) === null) return [];
  return isBefore(end, start) ? [{ path, message: `"${end}" lies before the start "${start}"` }] : [];
}

/** An ask stands on the level of its group. */
export function groupLevels(file: RawRecord): PackError[] {
  const levels = new Map(
    recordsOf(file, 'askGroups').map((group) => [textOf(group, 'code'), textOf(group, 'level')]),
  );
  return recordsOf(file, 'asks').flatMap((ask, index) => {
    const level = textOf(ask, 'level');
    const expected = levels.get(textOf(ask, 'group')) ?? null;
    if (level === null || expected === null || level === expected) return [];
    return [
      { path: `asks[${index}].level`, message: `is "${level}", but its group is of level "${expected}"` },
    ];
  });
}
