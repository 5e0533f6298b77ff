import type { Language } from '@chorus/kernel/language';
import type { Audience } from '../domain/life';
import { guessColumns, type ColumnMapping } from './domain/columns';
import { organisationKey, type Duplicate } from './domain/duplicates';
import { readRow, type ImportDefaults, type ImportRow, type RowProblem } from './domain/rows';
import type { CsvTable } from './read-csv';

export interface ListInput {
  readonly letterId: string;
  readonly text: string;
  readonly separator: ',' | ';' | '\t' | null;
  /** Null where the headings shall tell. */
  readonly columns: ColumnMapping | null;
  readonly defaults: ImportDefaults;
  /** Lines whose name is another's too and that are taken all the same. */
  readonly take: readonly number[];
}

/** An organisation of the coalition that a row names. */
export interface KnownOrganisation {
  readonly id: string;
  readonly country: string;
}

/** What would be done with a list, row by row. */
export interface ImportPlan {
  readonly table: CsvTable;
  /** The letter's, in which its signers are written to. */
  readonly language: Language;
  readonly columns: ColumnMapping;
  readonly problems: readonly RowProblem[];
  readonly rows: readonly ImportRow[];
  readonly duplicates: readonly Duplicate[];
  readonly leftOut: ReadonlySet<number>;
  /** Rows that would be written. */
  readonly taken: readonly ImportRow[];
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  /** By key, the first row of each organisation that the coalition does not know. */
  readonly added: ReadonlyMap<string, ImportRow>;
}

/** Every row of a table, or what is wrong with it. */
export function readRows(
  table: CsvTable,
  { columns, defaults }: Pick<ListInput, 'columns' | 'defaults'>,
  today: string,
): { readonly columns: ColumnMapping; readonly rows: ImportRow[]; readonly problems: RowProblem[] } {
  const mapping = columns ?? guessColumns(table.heading);
  const read = table.rows.map((row) => readRow(row, mapping, defaults, today));
  return {
    columns: mapping,
    rows: read.flatMap(({ row }) => row ?? []),
    problems: read.flatMap(({ problems }) => problems ?? []),
  };
}

/**
 * Rows that a letter of this audience does not take; and organisations that cannot be added with their signature: without a
 * country, or where their being added would tell who signed.
 */
export function problemsOfWhom(
  rows: readonly ImportRow[],
  audience: Audience,
  organisations: ReadonlyMap<string, KnownOrganisation>,
): RowProblem[] {
  return rows.flatMap(({ line, kind, name, country, display }): RowProblem[] => {
    if (kind === 'PERSON') return audience === 'PUBLIC' ? [] : [{ line, field: 'kind', code: 'NOT_ASKED' }];
    if (organisations.has(organisationKey(name))) return [];
    if (audience === 'MEMBERS') return [{ line, field: 'name', code: 'NOT_ASKED' }];
    if (display !== 'PUBLIC') return [{ line, field: 'name', code: 'ADD_FIRST' }];
    return country === null ? [{ line, field: 'country', code: 'COUNTRY_MISSING' }] : [];
  });
}

export function firstOfEach(
  rows: readonly ImportRow[],
  organisations: ReadonlyMap<string, KnownOrganisation>,
): ReadonlyMap<string, ImportRow> {
  const added = new Map<string, ImportRow>();
  for (const row of rows) {
    const key = organisationKey(row.name);
    if (row.kind === 'ORGANISATION' && !organisations.has(key) && !added.has(key)) added.set(key, row);
  }
  return added;
}
