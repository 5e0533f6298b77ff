/** What a public page costs, however many have signed and however many read it. */
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { get, hiddenFields, post, SIGNER, textOf } from './page';

const MANY = 250;
const KB = 1_024;

let app: TestApp;
let slug: string;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
  const coordinator = await app.coordinator();
  ({ id, slug } = await openLetter(coordinator, 600_000));
  await app.owner.query(
    `insert into signature (coalition_id, id, letter_id, version_id, email, printed_name, affiliation, country, display, language,
       consent, token_hash, confirmed_at)
     select v.coalition_id, gen_random_uuid(), v.letter_id, v.id, 'n' || n || '@example.org', left(md5('a' || n), 12) || ' ' || left(md5('b' || n), 10),
            'Institute of ' || left(md5('c' || n), 20), (array['CF', 'CD', 'FR', 'CH', 'HT'])[n % 5 + 1],
            case when n % 10 = 0 then 'WITHHELD' when n % 10 = 1 then 'DELIVERED_ONLY' else 'PUBLIC' end, 'en', 'Yes', 'n' || n, now()
       from letter_version v, generate_series(1, $2) n where v.letter_id = $1`,
    [id, MANY],
  );
});
afterAll(() => app.close());

/** Statements of the processes' pool while `work` runs, BEGIN and ROLLBACK included; the dispatcher's own aside. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = jest.spyOn(Client.prototype, 'query');
  await work();
  const asked = spy.mock.calls.flatMap(([query]: unknown[], call) => {
    const client = spy.mock.contexts[call] as { connectionParameters?: { application_name?: string } };
    if (client.connectionParameters?.application_name !== 'chorus') return [];
    return [typeof query === 'string' ? query : String((query as { text?: string }).text)];
  });
  spy.mockRestore();
  return asked.filter((sql) => !/\b(outbox|bullmq|mail)\b/.test(sql));
}

/** The way to the names that follow. */
function moreOf(html: string): string | undefined {
  return /<a href="([^"]*)">More names<\/a>/.exec(html)?.[1];
}

/** Statements for a page that nobody has read within its lifetime; of three tries the least, for the dispatcher polls too. */
async function freshly(path: string): Promise<number> {
  const tries: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const lapsed = performance.now() + 1_100;
    await until('what was read has lapsed', () => performance.now() > lapsed);
    tries.push((await statementsOf(() => textOf(app, path))).length);
  }
  return Math.min(...tries);
}

describe('a letter that many have signed', () => {
  it('shows each public name once over its pages, and says how many are not named', async () => {
    const shown: string[] = [];
    let path: string | undefined = `/l/${slug}/en`;
    for (let pages = 0; path !== undefined; pages += 1) {
      const html = await textOf(app, path);
      expect(html).toContain('250 signatures');
      expect(html).toContain('and 50 signatories who are not named here');
      shown.push(...[...html.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, name = '']) => name));
      path = moreOf(html);
      expect(pages).toBeLessThan(3);
    }
    expect(shown).toHaveLength(200);
    expect(new Set(shown).size).toBe(200);
    expect(shown).toEqual([...shown].sort());
  });

  it('is read, page, names and count, in one statement of its own between BEGIN and ROLLBACK', async () => {
    const html = await textOf(app, `/l/${slug}/en`);
    const more = moreOf(html) ?? '';
    for (const path of [`/l/${slug}/en`, more, `/l/${slug}/en/embed`, `/l/${slug}/en/text`])
      expect(await freshly(path)).toBe(3);
  });

  it('is read once a second by all its readers together, in whatever language (SAFETY 33)', async () => {
    await freshly(`/l/${slug}/en`);
    const start = performance.now();
    const read = await statementsOf(async () => {
      while (performance.now() - start < 3_000)
        await Promise.all(
          ['en', 'fr', 'es', 'en', 'fr', 'es'].map((language) => textOf(app, `/l/${slug}/${language}`)),
        );
    });
    const seconds = (performance.now() - start) / 1_000;
    const selects = read.filter((sql) => /^\s*select l\.id/.test(sql));
    expect(selects.length).toBeGreaterThan(0);
    expect(selects.length).toBeLessThanOrEqual(Math.ceil(seconds));
  });
});

describe('a page on a slow line', () => {
  it('weighs at most 14 KB, its style and a hundred names in it', async () => {
    const text = Array.from(
      { length: 12 },
      (_, n) => `## Part ${n}\n\n${'We ask for one thing, plainly and again. '.repeat(8)}${n}`,
    );
    await app.owner.query(
      `alter table letter_version disable trigger user; update letter_version set blocks = '${JSON.stringify(
        text.map((block, n) => ({ id: String(n), text: block })),
      )}' where letter_id = '${id}'`,
    );
    await freshly(`/l/${slug}/fr`);
    const check = await (await post(app, `/l/${slug}/fr/check`, SIGNER)).text();
    await post(app, `/l/${slug}/fr`, hiddenFields(check));
    const link = new URL(await until('a link', () => app.mailbox.linksTo(SIGNER.email)[0])).pathname;
    const confirm = await textOf(app, link);
    await post(app, `${link}/fr`, {});
    const receipt = await textOf(app, link.replace('/c/', '/r/'));
    const refused = await (await post(app, `/l/${slug}/fr/check`, { ...SIGNER, name: '' })).text();
    const pages: Record<string, string> = { check, confirm, receipt, refused };
    for (const path of ['', '/embed', '/text', '/sent'])
      pages[path] = await textOf(app, `/l/${slug}/fr${path}`);
    expect(pages['']?.match(/<bdi>/g)).toHaveLength(100);
    const weights = Object.entries(pages).map(([name, html]) => [name, gzipSync(html).length / KB] as const);
    expect(weights.filter(([, weight]) => weight > 14)).toEqual([]);
  });

  it('is sent compressed to whoever takes it so', async () => {
    const { headers } = await get(app, `/l/${slug}/en`, { 'accept-encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe('gzip');
  });
});
