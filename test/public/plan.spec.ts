import { Client } from 'pg';
import { PublicLettersRepository } from '../../libs/letters/src/public/public-letters.repository';
import type { Db } from '@chorus/platform/db/db';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

const MANY = 20_000;

describe('how the database reads a letter that many have signed', () => {
  let app: TestApp;
  let process: Client;
  let slug: string;
  let scope: CoalitionScope;

  beforeAll(async () => {
    app = await startTestApp();
    const letter = await openLetter(await app.coordinator(), 600_000);
    ({ slug } = letter);
    await app.owner.query(
      `insert into signature (coalition_id, id, letter_id, version_id, email, printed_name, display, language, consent, token_hash, confirmed_at)
       select v.coalition_id, gen_random_uuid(), v.letter_id, v.id, n || '@example.org', md5(n::text), 'PUBLIC', 'en', 'Yes', md5('t' || n), now()
         from letter_version v, generate_series(1, $2) n where v.letter_id = $1`,
      [letter.id, MANY],
    );
    await until('vacuum finds every row visible to all', async () => {
      await app.owner.query('vacuum analyze signature');
      const { rows } = await app.owner.query<{ done: boolean }>(
        `select relallvisible = relpages as done from pg_class where relname = 'signature'`,
      );
      return rows[0]?.done;
    });
    const { rows } = await app.owner.query<{ id: string }>(
      'select coalition_id as id from letter where id = $1',
      [letter.id],
    );
    scope = { kind: 'coalition', coalitionId: rows[0]?.id ?? '' } as CoalitionScope;
    process = new Client({
      connectionString: app.settings.databaseUrl,
      options: '-c role=chorus_app -c random_page_cost=1.1',
    });
    await process.connect();
  });
  afterAll(async () => {
    await process.end();
    await app.close();
  });

  it('counts from an index alone, and reads of the names no more than it shows', async () => {
    let plan = '';
    const explaining = {
      query: async (_scope: CoalitionScope, sql: string, params: unknown[]) => {
        await process.query(`select set_config('chorus.coalition', '${scope.coalitionId}', false)`);
        const { rows } = await process.query<{ 'QUERY PLAN': string }>(`explain (analyze) ${sql}`, params);
        plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        return [];
      },
    } as unknown as Db;
    await new PublicLettersRepository(explaining).bySlug(scope, slug, null);
    expect(plan).toMatch(
      /Index Only Scan using signature_counted on signature.*\n(?:.*\n){0,3}?.*Heap Fetches: 0/,
    );
    expect(plan).toMatch(/Index Scan using signature_public on signature[^\n]*rows=101(?:\.00)? /);
    expect(plan).not.toMatch(/Seq Scan on signature/);
  });
});
