import { plantSignatures } from '../letters/plant-signatures';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import type { Visitor } from '../support/visitor';
import { get, textOf } from './page';

let app: TestApp;
let coordinator: Visitor;
let ask: { id: string; code: string };
let letter: { id: string; slug: string };

beforeAll(async () => {
  app = await startTestApp();
  coordinator = await app.coordinator();
  const { asks } = await coordinator.data<{ asks: { edges: { node: typeof ask }[] } }>(
    '{ asks(first: 1) { edges { node { id code } } } }',
  );
  const [first] = asks.edges;
  if (first === undefined) throw new Error('there is no ask');
  ask = first.node;
  letter = await openLetter(coordinator, 600_000);
  await plantSignatures(app, letter.id, [{ name: 'Ada' }, { name: 'Hidden', display: 'WITHHELD' }]);
  await carry(letter.id);
});
afterAll(() => app.close());

async function carry(letterId: string): Promise<void> {
  await app.owner.query(
    'insert into letter_ask (coalition_id, letter_id, ask_id) select coalition_id, id, $2 from letter where id = $1',
    [letterId, ask.id],
  );
}

async function publish(published: boolean): Promise<string | null> {
  const { publishAsk } = await coordinator.data<{ publishAsk: { publicSlug: string | null } }>(
    'mutation ($code: String!, $published: Boolean!) { publishAsk(code: $code, published: $published) { publicSlug } }',
    { code: ask.code, published },
  );
  return publishAsk.publicSlug;
}

/** Delivers the letter so many days ago, past its life. */
async function deliver(id: string, days: number): Promise<void> {
  await app.owner.query(
    `update letter set state = 'DELIVERED', delivered_at = now() - make_interval(days => $2) where id = $1`,
    [id, days],
  );
  await app.owner.query(
    `insert into letter_delivery (coalition_id, id, letter_id, channel, languages, delivered_at, zone, reference, recipients, recorded_by)
     select coalition_id, gen_random_uuid(), id, 'HAND', '{en}', delivered_at, 'America/New_York', 'Secret reference',
            '[{"office": "Office of Legal Affairs", "holder": "Holder Orchid"}]', created_by from letter where id = $1`,
    [id],
  );
}

async function answer(id: string, kind: string, rating: string): Promise<void> {
  await app.owner.query(
    `insert into letter_answer (coalition_id, id, letter_id, kind, answered_on, text, document, language, rating, recorded_by)
     select coalition_id, gen_random_uuid(), id, $2, current_date, 'Inner words', 'A/81/1234', 'en', $3, created_by from letter where id = $1`,
    [id, kind, rating],
  );
}

const shows = (path: string, words: string) =>
  until(`${path} says ${words}`, async () => (await textOf(app, path)).includes(words));

describe('an ask', () => {
  it('is public by a coordinator’s decision alone, and gone again by one', async () => {
    expect((await get(app, `/asks/${ask.id}`)).status).toBe(404);
    expect((await get(app, `/asks/${ask.code}/en`)).status).toBe(404);
    const slug = await publish(true);
    expect(await publish(true)).toBe(slug);
    expect((await get(app, `/asks/${slug ?? ''}/en`)).status).toBe(200);
    await publish(false);
    await until('the page is gone', async () => (await get(app, `/asks/${slug ?? ''}/en`)).status === 404);
    expect(await publish(true)).not.toBe(slug);
  });

  it('shows letters that the public sees, for how long an office is silent, and what has been answered', async () => {
    const path = `/asks/${(await publish(true)) ?? ''}/en`;
    const members = await openLetter(coordinator, 600_000);
    await app.owner.query(`update letter set audience = 'MEMBERS', title = 'Among members' where id = $1`, [
      members.id,
    ]);
    await carry(members.id);
    expect(await textOf(app, path)).toContain('Not yet put to an office');
    expect(await textOf(app, path)).toContain(`href="/l/${letter.slug}/en"`);
    await deliver(letter.id, 142);
    await deliver(members.id, 300);
    await shows(path, '142 days without answer');
    await answer(letter.id, 'HOLDING', 'NONE');
    await shows(path, 'Acknowledged');
    expect(await textOf(app, path)).toContain('142 days without answer');
    await answer(letter.id, 'SUBSTANTIVE', 'PARTLY');
    await shows(path, 'Partly accepted');
    const html = await textOf(app, path);
    expect(html).toContain('Letter delivered with 2 signatures');
    expect(html).toContain('A/81/1234');
    expect(html).not.toContain('without answer');
    for (const hidden of ['Among members', 'Hidden', 'Holder Orchid', 'Inner words', 'Secret reference'])
      expect(html).not.toContain(hidden);
    expect(html).toContain('https://oios.un.org/report-wrongdoing');
  });

  it('is linked by its letter, which tells what has happened to it', async () => {
    const slug = await publish(true);
    const path = `/l/${letter.slug}/en`;
    await shows(path, `/asks/${slug ?? ''}/en`);
    const html = await textOf(app, path);
    expect(html).toContain('Delivered to Office of Legal Affairs');
    expect(html).toContain('Answer in substance');
    for (const hidden of ['Holder Orchid', 'Inner words', 'Secret reference'])
      expect(html).not.toContain(hidden);
  });
});

describe('whether search engines may list a letter', () => {
  it('is decided once signing has closed, and can be taken back', async () => {
    const { id } = await openLetter(coordinator, 600_000);
    const list = async (listed: boolean) => {
      const { listLetter } = await coordinator.data<{ listLetter: object }>(
        `mutation ($id: ID!, $listed: Boolean!) { listLetter(id: $id, listed: $listed) { ... on Letter { listed } ... on Refusal { code } } }`,
        { id, listed },
      );
      return listLetter;
    };
    expect(await list(true)).toEqual({ code: 'NOT_CLOSED_YET' });
    await app.owner.query(`update letter set state = 'CLOSED', closed_at = now() where id = $1`, [id]);
    expect(await list(true)).toEqual({ listed: true });
    expect(await list(false)).toEqual({ listed: false });
  });
});
