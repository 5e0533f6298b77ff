import { foldText } from '@chorus/kernel/text';
import { personKey, type ImportRow } from './rows';

export const DUPLICATE_CODES = ['SAME_ADDRESS', 'SAME_ORGANISATION', 'SAME_NAME'] as const;
export type DuplicateCode = (typeof DUPLICATE_CODES)[number];

/** A row whose signatory seems to be there already. */
export interface Duplicate {
  readonly line: number;
  readonly code: DuplicateCode;
  /** The earlier line of the file; null where it is a signature of the letter, shown in public. */
  readonly of: number | null;
}

/** What the letter shows in public of its signatories, as keys. */
export interface KnownSignatories {
  readonly addresses: ReadonlySet<string>;
  /** Folded names. */
  readonly organisations: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

export function organisationKey(name: string): string {
  return foldText(name);
}

/**
 * Rows that are there already: on the letter or further up in the file, by address, by organisation, and for people without
 * an address by name and country. Two people may have one name, so that the last kind may be taken all the same.
 */
export function findDuplicates(
  rows: readonly ImportRow[],
  known: KnownSignatories,
  addressKey: (address: string) => string,
): Duplicate[] {
  const seen = {
    SAME_ADDRESS: new Map<string, number>(),
    SAME_ORGANISATION: new Map<string, number>(),
    SAME_NAME: new Map<string, number>(),
  };
  const onLetter = {
    SAME_ADDRESS: known.addresses,
    SAME_ORGANISATION: known.organisations,
    SAME_NAME: known.people,
  };
  return rows.flatMap((row) => {
    const found = keysOf(row, addressKey).flatMap(([code, key]): Duplicate[] => {
      const earlier = seen[code].get(key);
      if (earlier === undefined) seen[code].set(key, row.line);
      if (onLetter[code].has(key)) return [{ line: row.line, code, of: null }];
      return earlier === undefined ? [] : [{ line: row.line, code, of: earlier }];
    });
    return found.slice(0, 1);
  });
}

/** Lines that are left out: all duplicates but those of a name that somebody has looked at and takes. */
export function leftOut(duplicates: readonly Duplicate[], take: ReadonlySet<number>): ReadonlySet<number> {
  return new Set(
    duplicates.filter(({ line, code }) => code !== 'SAME_NAME' || !take.has(line)).map(({ line }) => line),
  );
}

function keysOf(row: ImportRow, addressKey: (address: string) => string): [DuplicateCode, string][] {
  const address: [DuplicateCode, string][] =
    row.email === null ? [] : [['SAME_ADDRESS', addressKey(row.email)]];
  if (row.kind === 'ORGANISATION') return [...address, ['SAME_ORGANISATION', organisationKey(row.name)]];
  return row.email === null ? [['SAME_NAME', personKey(row)]] : address;
}
