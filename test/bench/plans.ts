/**
 * `npm run bench:plans`: what it costs to preview and to apply the move of an occurrence with thousands of open tasks.
 * Nothing is asserted.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../libs/platform/src/db/embedded/embedded-postgres';
import { change, makePlan, plantOccurrence, preview } from '../planning/planning';
import { plantCopies } from '../planning/plant-plans';
import { Visitor } from '../support/visitor';
import { plantPartners } from '../support/plant';
import { ServerUnderTest } from './server-under-test';
import { say, timed } from './timing';

const TASKS = Number(process.env.BENCH_TASKS ?? 5_000);
const ROUNDS = 8;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  chmodSync(folder, 0o755);
  const server = await ServerUnderTest.start(folder);
  const database = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const coordinator = new Visitor(server.url);
    await coordinator.signIn(server.signInPath);
    const occurrenceId = await plantOccurrence({ owner }, '2027-10-04', '2027-10-08');
    const planId = await makePlan(coordinator, occurrenceId, 'LETTER_FOR_A_DEBATE');
    await plantCopies(owner, planId, TASKS, await plantPartners(owner, server.url, 200));
    const [previews, applies]: [number[], number[]] = [[], []];
    for (let n = 0; n < ROUNDS; n += 1) {
      const day = (ahead: number) =>
        new Date(Date.UTC(2027, 9, 11 + 7 * n + ahead)).toISOString().slice(0, 10);
      const input = {
        occurrenceId,
        kind: 'MOVED',
        basis: 'A calendar',
        startDate: day(0),
        endDate: day(4),
      };
      const [seen, looked] = await timed(() => preview(coordinator, input));
      if (seen.shifted < TASKS / 2) throw new Error(`only ${seen.shifted} tasks shift`);
      previews.push(looked);
      applies.push((await timed(() => change(coordinator, input, seen.token)))[1]);
    }
    say(`preview of ${TASKS} tasks`, previews);
    say(`move of ${TASKS} tasks`, applies);
  } finally {
    await owner.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
