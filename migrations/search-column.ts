import type { QueryRunner } from 'typeorm';
import { foldText } from '@chorus/kernel/text';

interface Searched {
  readonly coalition_id: string;
  readonly id: string;
  readonly text: string;
}

/**
 * Gives a table a column that searches look through, filled for the rows that there are: what its repository will write.
 * Row security binds the owner too, and no migration has a coalition: it is set aside while the rows are read and filled.
 */
export async function addSearchColumn(
  runner: QueryRunner,
  table: string,
  searched: readonly string[],
): Promise<void> {
  await runner.query(`alter table ${table} add column search text, no force row level security`);
  const rows = (await runner.query(
    `select coalition_id, id, concat_ws(chr(10), ${searched.join(', ')}) as text from ${table}`,
  )) as Searched[];
  await runner.query(
    `update ${table} t set search = r.search
       from jsonb_to_recordset($1::jsonb) as r(coalition_id uuid, id uuid, search text)
      where t.coalition_id = r.coalition_id and t.id = r.id`,
    [JSON.stringify(rows.map(({ text, ...key }) => ({ ...key, search: foldText(text) })))],
  );
  await runner.query(`alter table ${table} alter column search set not null, force row level security`);
}
