import { z } from 'zod';
import { line } from '@chorus/kernel/fields';
import { foldText, hasUnprintable } from '@chorus/kernel/text';
import type { Display } from '../../domain/life';
import type { ColumnMapping, ImportField } from './columns';
import {
  readCountry,
  readDate,
  readDisplay,
  readKind,
  readManner,
  type Manner,
  type SignatoryKind,
} from './values';

/** One signature of a list, as it will be written. */
export interface ImportRow {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly kind: SignatoryKind;
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly email: string | null;
  readonly display: Display;
  readonly manner: Manner;
  readonly signedOn: string | null;
  readonly reference: string;
}

/** What holds where a row says nothing of it. */
export interface ImportDefaults {
  readonly kind: SignatoryKind;
  readonly display: Display;
  readonly manner: Manner;
  readonly signedOn: string | null;
  readonly reference: string | null;
}

export const PROBLEM_CODES = [
  'NAME_MISSING',
  'NAME_LONG',
  'TEXT_LONG',
  'UNPRINTABLE',
  'WRONG_ENCODING',
  'ADDRESS',
  'COUNTRY',
  'DATE',
  'DATE_AHEAD',
  'KIND',
  'DISPLAY',
  'MANNER',
  'REFERENCE_MISSING',
  'COUNTRY_MISSING',
  'NOT_ASKED',
  'ADD_FIRST',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is to be mended in one cell. */
export interface RowProblem {
  readonly line: number;
  readonly field: ImportField;
  readonly code: ProblemCode;
}

export type ReadRow =
  | { readonly row: ImportRow; readonly problems?: undefined }
  | { readonly row?: undefined; readonly problems: readonly RowProblem[] };

const ADDRESS = z.email().max(254);
const LINE = line(0, 10_000);
const LONG: Readonly<Partial<Record<ImportField, number>>> = {
  name: 120,
  title: 120,
  affiliation: 200,
  reference: 200,
};
const LOST = '\uFFFD';
/** Two bytes of UTF-8 that were read as Windows-1252: Ã©, â€™. */
const MOJIBAKE = /Ã[\u0080-\u00BF\u0152-\u0178\u2013-\u2122]|â€[\u0080-\u2122]/;

/** Reads one line of a list: its signature, or every problem that it has. `today` bounds its date, YYYY-MM-DD. */
export function readRow(
  { line: at, cells }: { readonly line: number; readonly cells: readonly string[] },
  mapping: ColumnMapping,
  defaults: ImportDefaults,
  today: string,
): ReadRow {
  const problems: RowProblem[] = [];
  const wrong = (field: ImportField, code: ProblemCode) => problems.push({ line: at, field, code });
  const text = (field: ImportField): string | null => {
    const raw = cells[mapping[field] ?? -1] ?? '';
    if (raw.includes(LOST) || MOJIBAKE.test(raw)) wrong(field, 'WRONG_ENCODING');
    else if (hasUnprintable(raw.trim())) wrong(field, 'UNPRINTABLE');
    else {
      const tidy = LINE.safeParse(raw);
      if (!tidy.success || tidy.data.length > (LONG[field] ?? 300))
        wrong(field, field === 'name' ? 'NAME_LONG' : 'TEXT_LONG');
      else return tidy.data === '' ? null : tidy.data;
    }
    return null;
  };
  const value = <T>(
    field: ImportField,
    read: (text: string) => T | null,
    code: ProblemCode,
    otherwise: T,
  ): T => {
    const said = text(field);
    const meant = said === null ? otherwise : read(said);
    if (meant !== null) return meant;
    if (said !== null) wrong(field, code);
    return otherwise;
  };

  const kind = value('kind', readKind, 'KIND', defaults.kind);
  const before = problems.length;
  const name = text('name');
  if (name === null && problems.length === before) wrong('name', 'NAME_MISSING');
  const signedOn = value<string | null>('signedOn', readDate, 'DATE', defaults.signedOn);
  if (signedOn !== null && signedOn > today) wrong('signedOn', 'DATE_AHEAD');
  const kept = problems.length;
  const reference = text('reference') ?? defaults.reference;
  if (reference === null && problems.length === kept) wrong('reference', 'REFERENCE_MISSING');
  const row = {
    line: at,
    kind,
    name: name ?? '',
    title: text('title'),
    affiliation: text('affiliation'),
    country: value<string | null>('country', readCountry, 'COUNTRY', null),
    email: value<string | null>('email', readAddress, 'ADDRESS', null),
    display: value('display', readDisplay, 'DISPLAY', defaults.display),
    manner: value('manner', readManner, 'MANNER', defaults.manner),
    signedOn,
    reference: reference ?? '',
  };
  return problems.length > 0 ? { problems } : { row };
}

function readAddress(text: string): string | null {
  return ADDRESS.safeParse(text).data ?? null;
}

/** By which two names are the same: without case, accents, punctuation and the order of their parts. */
export function nameKey(name: string): string {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

/** By which two signatories without an address are taken for the same: name and country. */
export function personKey({ name, country }: Pick<ImportRow, 'name' | 'country'>): string {
  return `${nameKey(name)}|${country ?? ''}`;
}
