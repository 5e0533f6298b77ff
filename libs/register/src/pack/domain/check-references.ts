/** Every code in a pack names one record, and every reference leads to one. */
import type { PackError } from './pack-error';
import { listOf, recordsOf, textOf, type RawRecord } from './raw-records';

interface Reference {
  readonly list: string;
  readonly field: string;
  readonly to: 'target' | 'group' | 'ask' | 'initiative';
  readonly many: boolean;
}

const KEYS: Readonly<Record<string, string>> = {
  targets: 'code',
  askGroups: 'code',
  asks: 'code',
  initiatives: 'code',
  sources: 'ref',
  countries: 'iso2',
  framework: 'code',
  moments: 'code',
};

const LISTS = { target: 'targets', group: 'askGroups', ask: 'asks', initiative: 'initiatives' } as const;

const REFERENCES: readonly Reference[] = [
  { list: 'targets', field: 'parent', to: 'target', many: false },
  { list: 'asks', field: 'group', to: 'group', many: false },
  { list: 'asks', field: 'targets', to: 'target', many: true },
  { list: 'initiatives', field: 'actor', to: 'target', many: false },
  { list: 'initiatives', field: 'parent', to: 'initiative', many: false },
  { list: 'moments', field: 'organ', to: 'target', many: false },
  { list: 'moments', field: 'suitsTargets', to: 'target', many: true },
  { list: 'moments', field: 'suitsAsks', to: 'ask', many: true },
];

export function duplicateCodes(file: RawRecord): PackError[] {
  return Object.entries(KEYS).flatMap(([list, key]) => {
    const first = new Map<string, number>();
    return recordsOf(file, list).flatMap((record, index) => {
      const code = textOf(record, key);
      if (code === null) return [];
      const earlier = first.get(code);
      if (earlier === undefined) {
        first.set(code, index);
        return [];
      }
      return [
        {
          path: `${list}[${index}].${key}`,
          message: `duplicate ${key} "${code}", first in ${list}[${earlier}]`,
        },
      ];
    });
  });
}

export function unknownReferences(file: RawRecord): PackError[] {
  return REFERENCES.flatMap((reference) => {
    const known = codesOf(file, LISTS[reference.to]);
    return recordsOf(file, reference.list).flatMap((record, index) => {
      const at = `${reference.list}[${index}].${reference.field}`;
      return reference.many
        ? listErrors(listOf(record, reference.field), known, at, reference.to)
        : oneError(record[reference.field], known, at, reference.to);
    });
  });
}

/** An initiative cites by number or by ref. */
export function unknownCitations(file: RawRecord): PackError[] {
  const sources = recordsOf(file, 'sources');
  const known = new Set<unknown>(sources.flatMap((source) => [source.ref, source.n]));
  return recordsOf(file, 'initiatives').flatMap((initiative, index) =>
    listErrors(listOf(initiative, 'sources'), known, `initiatives[${index}].sources`, 'source'),
  );
}

function codesOf(file: RawRecord, list: string): ReadonlySet<unknown> {
  return new Set(recordsOf(file, list).flatMap((record) => textOf(record, 'code') ?? []));
}

function listErrors(
  values: readonly unknown[],
  known: ReadonlySet<unknown>,
  at: string,
  to: string,
): PackError[] {
  return values.flatMap((value, position) => {
    const path = `${at}[${position}]`;
    const unknown = oneError(value, known, path, to);
    const repeated = values.indexOf(value) < position;
    return repeated ? [...unknown, { path, message: `${JSON.stringify(value)} is listed twice` }] : unknown;
  });
}

function oneError(value: unknown, known: ReadonlySet<unknown>, path: string, to: string): PackError[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return known.has(value) ? [] : [{ path, message: `unknown ${to} ${JSON.stringify(value)}` }];
}
