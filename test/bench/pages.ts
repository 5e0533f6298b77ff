/**
 * `npm run bench:pages`: what a letter with many signatures costs its readers: page, names and count, each read from the
 * database each time, and the page as many read it at once. Nothing is asserted.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { openLetter } from './material';
import { measure, type Figures } from './measure';
import { onAServer } from './on-a-server';

const SIGNATURES = Number(process.env.BENCH_SIGNATURES ?? 100_000);
/** A little more than for how long a page is given again. */
const LAPSE_MS = 1_050;

function print(what: string, { perSecond, p50, p95 }: Figures): void {
  const figures = `p50 ${p50.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms   ${perSecond.toFixed(0)} /s`;
  process.stdout.write(`${what.padEnd(36)} ${figures}\n`);
}

/** One read after the other, each once the last is no longer given again; only the reads are timed. */
async function measureLapsed(read: () => Promise<unknown>): Promise<Figures> {
  const took: number[] = [];
  for (let n = 0; n < 40; n += 1) {
    await wait(LAPSE_MS);
    const start = performance.now();
    await read();
    took.push(performance.now() - start);
  }
  const sorted = took.sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { perSecond: 1_000 / at(0.5), p50: at(0.5), p95: at(0.95) };
}

async function plantSignatures(owner: Client, letterId: string): Promise<void> {
  await owner.query(
    `insert into signature (coalition_id, id, letter_id, version_id, email, printed_name, affiliation, country, display, language,
       consent, token_hash, confirmed_at)
     select v.coalition_id, gen_random_uuid(), v.letter_id, v.id, 'n' || n || '@example.org', md5('name' || n), 'Institute ' || n % 900,
            (array['CF', 'CD', 'FR', 'CH', 'HT'])[n % 5 + 1],
            case when n % 20 = 0 then 'WITHHELD' when n % 20 = 1 then 'DELIVERED_ONLY' else 'PUBLIC' end, 'en', 'Yes', 'bench' || n, now()
       from letter_version v, generate_series(1, $2) n where v.letter_id = $1`,
    [letterId, SIGNATURES],
  );
  await owner.query('vacuum analyze signature');
}

/** Places all over the list of names, as addresses hold them. */
async function placesOf(owner: Client, letterId: string): Promise<string[]> {
  const { rows } = await owner.query<{ key: string; id: string }>(
    `select 'b' || lower(printed_name) as key, id from signature where letter_id = $1 and display = 'PUBLIC' order by random() limit 240`,
    [letterId],
  );
  return rows.map(({ key, id }) => Buffer.from(JSON.stringify([key, id])).toString('base64url'));
}

void onAServer(async ({ server, owner, coordinator }) => {
  const letter = await openLetter(coordinator, owner);
  await plantSignatures(owner, letter.id);
  const { rows } = await owner.query<{ slug: string }>('select slug from letter where id = $1', [letter.id]);
  const address = `/l/${rows[0]?.slug ?? ''}/en`;
  const places = await placesOf(owner, letter.id);
  const read = async (path: string) => {
    const answer = await fetch(`${server.url}${path}`);
    const html = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return html;
  };
  if (!(await read(address)).includes(`${SIGNATURES.toLocaleString('en-GB')} signatures`))
    throw new Error('the page does not count its signatures');

  print('page, read anew each time', await measureLapsed(() => read(address)));
  const names = await measure(1, 200, (n) => read(`${address}/names?after=${places[n] ?? ''}`));
  print('a part of the names, each another', names);
  const count = 'query ($id: ID!) { letter(id: $id) { count } }';
  print('count, by the API', await measure(1, 100, () => coordinator.data(count, { id: letter.id })));
  const list =
    'query ($id: ID!) { letter(id: $id) { signatories(first: 100) { totalCount edges { node { printedName } } } } }';
  print('100 names, by the API', await measure(1, 100, () => coordinator.data(list, { id: letter.id })));
  print('page, sixteen at once', await measure(16, 4_000, () => read(address)));
});
