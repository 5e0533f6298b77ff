import type { ImportField } from '../generated/operations';

export const IMPORT_FIELDS: readonly ImportField[] = [
  'kind',
  'name',
  'title',
  'affiliation',
  'country',
  'email',
  'display',
  'manner',
  'signedOn',
  'reference',
];

/** What each column holds, by its place; a column that is absent is not read. */
export type Columns = ReadonlyMap<number, ImportField>;

/** The columns with one of them changed: a content has one column, so that another that had it is read no more. */
export function withColumn(columns: Columns, place: number, field: ImportField | null): Columns {
  const others = [...columns].filter(([at, held]) => at !== place && held !== field);
  return new Map(field === null ? others : [...others, [place, field]]);
}

export function columnsOf(
  columns: readonly { readonly place: number; readonly field: ImportField | null }[],
): Columns {
  return new Map(columns.flatMap(({ place, field }) => (field === null ? [] : [[place, field] as const])));
}

export function columnInputs(columns: Columns): { place: number; field: ImportField }[] {
  return [...columns].map(([place, field]) => ({ place, field }));
}
