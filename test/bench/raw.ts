import type { Pool } from 'pg';
import { newId } from '../../libs/kernel/src/ids';
import { hashToken, newToken } from '../../libs/kernel/src/tokens';
import type { BenchLetter, BenchSigner } from './material';

/** What a signature needs of the database at the least: one transaction, the letter held open, the row, its history. */
export async function rawSign(
  pool: Pool,
  letter: BenchLetter,
  { organisationId, personId }: BenchSigner,
): Promise<void> {
  const { id, versionId, coalitionId } = letter;
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('chorus.coalition', '${coalitionId}', true)`);
    await client.query(
      'select id from letter where coalition_id = $1 and id = $2 and clock_timestamp() < closes_at for share',
      [coalitionId, id],
    );
    await client.query(
      `insert into signature (coalition_id, id, letter_id, version_id, organisation_id, person_id, printed_name, display, language,
         consent, token_hash, confirmed_at)
       values ($1, $2, $3, $4, $5, $6, 'Raw', 'PUBLIC', 'en', 'yes', $7, clock_timestamp()) on conflict do nothing`,
      [coalitionId, newId(), id, versionId, organisationId, personId, hashToken(newToken())],
    );
    await client.query(
      `insert into history (coalition_id, id, kind, subject_id, payload) values ($1, $2, 'SIGNATURE_GIVEN', $3, '{}')`,
      [coalitionId, newId(), id],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** The same list as one hand-written join. */
export async function rawTaskList(pool: Pool, coalitionId: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin read only; select set_config('chorus.coalition', '${coalitionId}', true)`);
    const { rowCount } = await client.query(
      `select t.id, t.title, t.due_at, p.name, p.time_zone, o.name, c.claimed_at, k.id, m.title, m.city
         from task t join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
         left join claim c on c.coalition_id = t.coalition_id and c.task_id = t.id and c.handed_back_at is null
         left join organisation o on o.coalition_id = t.coalition_id and o.id = c.organisation_id
         left join occurrence k on k.coalition_id = t.coalition_id and k.id = t.occurrence_id
         left join moment m on m.coalition_id = t.coalition_id and m.id = k.moment_id
        where t.coalition_id = $1 order by t.due_at, t.id limit 100`,
      [coalitionId],
    );
    if (rowCount !== 100) throw new Error(`the raw list has ${rowCount} rows`);
    await client.query('commit');
  } finally {
    client.release();
  }
}
