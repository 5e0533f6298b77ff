/**
 * `npm run bench`: the product and raw `pg` in one run, on one fresh server, at the same concurrency. Figures of one
 * machine mean little; the ratios are what to watch. Nothing is asserted.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { startEmbeddedPostgres } from '../../libs/platform/src/db/embedded/embedded-postgres';
import { Visitor } from '../support/visitor';
import { measure, type Figures } from './measure';
import { openLetter, plantSigners, plantTasks, type BenchSigner } from './material';
import { rawSign, rawTaskList } from './raw';
import { ServerUnderTest } from './server-under-test';

const USAGE = `Usage: npm run bench

  BENCH_SIGNERS   organisations that sign, half through the product and half raw (default 600)
  BENCH_LISTS     task lists that are read on each side (default 400)
  BENCH_AT_ONCE   how many at the same time (default 16)
`;
const number = (name: string, standard: number) => Number(process.env[name] ?? standard);
const TASK_LIST = `{ tasks(first: 100) { totalCount edges { node { id title dueAt state place { name timeZone }
  organisation { name } occurrence { id moment { title city } } } } } }`;

async function main(): Promise<void> {
  const [signers, lists, atOnce] = [
    number('BENCH_SIGNERS', 600),
    number('BENCH_LISTS', 400),
    number('BENCH_AT_ONCE', 16),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  chmodSync(folder, 0o755);
  const first = await ServerUnderTest.start(folder);
  const idle = first.memory();
  await first.kill();
  const server = await ServerUnderTest.start(folder);
  const database = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const raw = new Pool({ connectionString: database.appUrl, max: 10, options: '-c role=chorus_app' });
  try {
    const coordinator = new Visitor(server.url);
    await coordinator.signIn(server.signInPath);
    const letter = await openLetter(coordinator, owner);
    const people = await plantSigners(owner, letter.coalitionId, signers);
    await plantTasks(owner, letter.coalitionId, people);
    const person = (n: number): BenchSigner => people[n] ?? fail();
    const half = signers / 2;

    const sign = await measure(atOnce, half, async (n) => {
      const visitor = new Visitor(server.url, person(n).cookie);
      const { signLetter } = await visitor.data<{ signLetter: { __typename: string } }>(
        'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { __typename } }',
        { id: letter.id },
      );
      if (signLetter.__typename !== 'Letter') throw new Error('a signature was refused');
    });
    const signRaw = await measure(atOnce, half, (n) => rawSign(raw, letter, person(half + n)));
    const list = await measure(atOnce, lists, () => coordinator.data(TASK_LIST));
    const listRaw = await measure(atOnce, lists, () => rawTaskList(raw, letter.coalitionId));

    const rows: [string, Figures, Figures][] = [
      ['sign-on mutation', sign, signRaw],
      ['list of 100 tasks', list, listRaw],
    ];
    for (const [name, ours, theirs] of rows) process.stdout.write(line(name, ours, theirs));
    process.stdout.write(`\nmemory: ${idle} MB after start, ${server.memory()} MB after the load\n`);
    process.stdout.write(
      `start to first answer: ${first.startMs} ms the first time, ${server.startMs} ms the second\n`,
    );
  } finally {
    await raw.end();
    await owner.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fail(): never {
  throw new Error('there are not enough signers');
}

function line(name: string, ours: Figures, raw: Figures): string {
  const side = (who: string, { perSecond, p50, p95 }: Figures) =>
    `  ${who.padEnd(8)} ${perSecond.toFixed(0).padStart(6)} /s   p50 ${p50.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms\n`;
  const ratio = `  ratio    ${(raw.perSecond / ours.perSecond).toFixed(1)} raw operations in the time of one\n`;
  return `${name}\n${side('Chorus', ours)}${side('raw pg', raw)}${ratio}`;
}

if (process.argv.includes('--help')) process.stdout.write(USAGE);
else
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
