import { Limits } from '../../libs/platform/src/limits/limits';
import { PLATFORM_SCOPE } from '../../libs/platform/src/scope/scopes';
import { joinPartner, openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const COORDINATOR = 'coordinator@localhost.localdomain';

/** Posts a form as a program that writes its own headers. */
function post(
  app: TestApp,
  path: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
    redirect: 'manual',
  });
}

const from = (address: string) => ({ 'x-forwarded-for': address });
const inRow = async <T>(n: number, make: (index: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let index = 0; index < n; index += 1) made.push(await make(index));
  return made;
};
const signUp = (email: string) => ({ name: 'Ada', email, display: 'PUBLIC', consent: 'yes', version: '1' });

describe('tries to sign in (SAFETY 17)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp({ TRUST_PROXY: 'loopback' });
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());
  beforeEach(() => app.owner.query('delete from rate_limit'));

  const ask = (email: string, address: string, more = {}) =>
    post(app, '/sign-in?lang=fr', { email }, { ...from(address), ...more });

  it('are five of one account in 15 minutes, wherever they come from, and known to us or not', async () => {
    for (const email of [COORDINATOR, 'nobody@example.org']) {
      const answers = await inRow(7, (n) => ask(n % 2 ? email : email.toUpperCase(), `192.0.2.${n}`));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
      const last = answers[6];
      const wait = Number(last?.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(14 * 60);
      expect(wait).toBeLessThanOrEqual(15 * 60);
      expect(last?.headers.get('content-type')).toContain('text/html');
      expect(await last?.text()).toContain('Trop de tentatives');
    }
  });

  it('begin anew as the first of the five becomes 15 minutes old', async () => {
    await inRow(5, (n) => ask(COORDINATOR, `192.0.2.${n}`));
    await app.owner.query(
      `update rate_limit set tries[1] = tries[1] - interval '15 minutes' where cardinality(tries) = 5`,
    );
    const answers = await inRow(2, () => ask(COORDINATOR, '192.0.2.9'));
    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  });

  it('are five from one address in 15 minutes, whatever the account and whatever the caller says of itself', async () => {
    const answers = await inRow(6, (n) => ask(`person${n}@example.org`, `198.51.100.${n}, 192.0.2.1`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const neighbours = await inRow(6, (n) => ask(`reader${n}@example.org`, `2001:db8:1:2::${n}`));
    expect(neighbours.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('lock nobody out: a link that has been mailed still signs in', async () => {
    const email = 'partner@example.org';
    await joinPartner(app, coordinator, 'Maison de la Justice', email);
    const before = app.mailbox.linksTo(email).length;
    await ask(email, '192.0.2.1');
    const link = new URL(await until('a link', () => app.mailbox.linksTo(email)[before])).pathname;
    const attack = await inRow(10, () => ask(email, '203.0.113.1'));
    expect(attack.at(-1)?.status).toBe(429);
    expect((await ask(email, '192.0.2.1')).status).toBe(429);
    const visitor = new Visitor(app.url);
    await visitor.signIn(link);
    expect(await visitor.data('{ me { email } }')).toEqual({ me: { email } });
  });

  it('pass five at most, when fifty come at once', async () => {
    const limits = app.app.get(Limits);
    const limit = { name: 'test', most: 5, seconds: 900 };
    const passed = await Promise.all(
      Array.from({ length: 50 }, () =>
        app.run(() => limits.allows(PLATFORM_SCOPE, limit, 'somebody@example.org')),
      ),
    );
    expect(passed.filter(Boolean)).toHaveLength(5);
  });

  it('are kept without the address or the account that they came from', async () => {
    await ask(COORDINATOR, '192.0.2.1');
    const { rows } = await app.owner.query<{ text: string }>(
      'select rate_limit::text as text from rate_limit',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { text } of rows) expect(text).not.toMatch(/coordinator|192\.0\.2/);
  });
});

describe('public forms', () => {
  let app: TestApp;
  afterEach(() => app.close());

  it('are refused in the language of the page to an address that posts too many, and a forged header moves nothing', async () => {
    app = await startTestApp({ FORMS_PER_ADDRESS: '4' });
    const letter = await openLetter(await app.coordinator(), 600_000);
    const answers = await inRow(5, (n) =>
      post(app, `/l/${letter.slug}/es`, signUp(`reader${n}@example.org`), from(`192.0.2.${n}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 429, 429]);
    const refused = answers[4];
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    const page = await refused?.text();
    expect(page).toContain('Demasiados intentos');
    expect(page).toContain(`href="/l/${letter.slug}/fr"`);
    expect(refused?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await new Visitor(app.url).get(`/l/${letter.slug}/en`)).status).toBe(200);
  });

  it('are counted by the address that a trusted proxy names', async () => {
    app = await startTestApp({ FORMS_PER_ADDRESS: '2', TRUST_PROXY: 'loopback' });
    const letter = await openLetter(await app.coordinator(), 600_000);
    const answers = await inRow(6, (n) =>
      post(app, `/l/${letter.slug}/en`, signUp('ada@example.org'), from(`192.0.2.${n % 2}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 429, 429]);
  });
});

describe('somebody whose address others write into forms (SAFETY 25)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ TRUST_PROXY: 'loopback', FORMS_PER_ADDRESS: '60' });
  });
  afterAll(() => app.close());

  const settled = () =>
    until('nothing is owed', async () => {
      const { rows } = await app.owner.query('select from outbox where done_at is null and run_at < now()');
      return rows.length === 0;
    });

  it('gets three mails of 1,000 sign-ups from as many addresses', async () => {
    const letter = await openLetter(await app.coordinator(), 600_000);
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          post(app, `/l/${letter.slug}/en`, signUp('victim@example.org'), from(`10.0.${round}.${n}`)),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    }
    await settled();
    expect(app.mailbox.linksTo('victim@example.org')).toHaveLength(3);
  }, 120_000);

  it('gets five mails a day from all letters together', async () => {
    const coordinator = await app.coordinator();
    const letters = await inRow(7, () => openLetter(coordinator, 600_000));
    await Promise.all(
      letters.map(({ slug }, n) =>
        post(app, `/l/${slug}/en`, signUp('Reader@example.org'), from(`10.1.0.${n}`)),
      ),
    );
    await settled();
    expect(app.mailbox.linksTo('reader@example.org')).toHaveLength(5);
    const { rows } = await app.owner.query(`select from mail where state = 'capped'`);
    expect(rows).toHaveLength(2);
  });
});
