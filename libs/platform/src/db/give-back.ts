import type { QueryRunner } from 'typeorm';

/**
 * Ends what is left of a transaction and gives the connection back. One that cannot end its transaction is closed
 * instead: a leftover setting must never meet the next request (SAFETY, bug 3).
 */
export async function giveBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('rollback');
  } catch {
    const client = (await runner.connect().catch(() => undefined)) as { end(): Promise<void> } | undefined;
    await client?.end().catch(() => undefined);
  }
  await runner.release();
}
