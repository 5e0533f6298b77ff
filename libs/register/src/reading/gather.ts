/** Rows by the id that each belongs to, with an empty list for an id that has none. */
export function gather<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
): ReadonlyMap<string, Row[]> {
  const gathered = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) gathered.get(idOf(row))?.push(row);
  return gathered;
}
