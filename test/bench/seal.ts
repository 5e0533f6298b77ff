/**
 * `npm run bench:seal`: a letter with many signatures is closed and sealed through the whole product: how long it takes
 * and how far the server's memory grows meanwhile (issue 4 asks for 100,000 in less than 30 s); then one receipt, and the
 * bundle with the verifier that shares no code with the server. Nothing is asserted.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { verifySeal } from '../../libs/letters/src/seal/domain/bundle';
import type { Visitor } from '../support/visitor';
import { openLetter } from './material';
import type { ServerUnderTest } from './server-under-test';
import { onAServer } from './on-a-server';

const SIGNATURES = Number(process.env.BENCH_SIGNATURES ?? 100_000);
const SEAL = 'query ($id: ID!) { letter(id: $id) { slug seal { state size } } }';

async function sealed(server: ServerUnderTest, coordinator: Visitor, id: string) {
  let peak = 0;
  for (;;) {
    peak = Math.max(peak, server.memory());
    const { letter } = await coordinator.data<{
      letter: { slug: string; seal: { state: string; size: number } };
    }>(SEAL, { id });
    if (letter.seal.state === 'SEALED') return { peak, slug: letter.slug, size: letter.seal.size };
    await wait(50);
  }
}

/** One of ten withheld, one of ten for the recipient alone. */
async function plant(owner: Client, letterId: string): Promise<void> {
  await owner.query(
    `insert into signature (coalition_id, id, letter_id, version_id, email, printed_name, affiliation, country, display, language,
            consent, token_hash, confirmed_at)
     select v.coalition_id, r.id, v.letter_id, v.id, r.id || '@example.org', 'Signatory ' || md5('a' || n), 'University of ' || n,
            'CF', case n % 10 when 9 then 'WITHHELD' when 8 then 'DELIVERED_ONLY' else 'PUBLIC' end, 'en', 'I agree.', r.id::text,
            clock_timestamp()
       from (select n, gen_random_uuid() as id from generate_series(1, $2) n) r, letter_version v where v.letter_id = $1`,
    [letterId, SIGNATURES],
  );
  await owner.query('analyze signature');
}

function secondsSince(start: number, end = performance.now()): string {
  return ((end - start) / 1_000).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void onAServer(async ({ server, owner, coordinator }) => {
  const { id } = await openLetter(coordinator, owner);
  await plant(owner, id);
  await wait(2_000);
  const before = server.memory();
  const start = performance.now();
  await coordinator.data('mutation ($id: ID!) { closeLetter(id: $id, reason: "Enough") { __typename } }', {
    id,
  });
  const closed = performance.now();
  const { peak, slug, size } = await sealed(server, coordinator, id);
  say(`${size} signatures: closed in ${secondsSince(start, closed)} s, sealed in ${secondsSince(start)} s`);
  say(`memory ${before} MB, at most ${peak} MB (+${peak - before})`);
  const fetching = performance.now();
  const bundle = await (await coordinator.get(`/l/${slug}/seal.json`)).text();
  say(
    `bundle of ${Math.round(bundle.length / 1e6)} MB in ${secondsSince(fetching)} s, server at ${server.memory()} MB`,
  );
  const verifying = performance.now();
  const found = verifySeal(JSON.parse(bundle));
  say(`verified in ${secondsSince(verifying)} s: ${typeof found === 'string' ? found : found.size}`);
});
