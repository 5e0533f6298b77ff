import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

const deep = (n: number): string => (n === 0 ? 'code' : `parent { ${deep(n - 1)} }`);

describe('the API', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  it.each([
    ['too deep', `{ targets { edges { node { ${deep(8)} } } } }`],
    [
      'too many aliases',
      `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: asks { totalCount }`).join(' ')} }`,
    ],
    ['too many tokens', `{ me { ${'id '.repeat(1_100)} } }`],
  ])('refuses a document that is %s (SAFETY 9)', async (_, query) => {
    const { errors, data } = await coordinator.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
  });

  it('refuses a batch', async () => {
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ me { id } }' }]),
    });
    expect(answer.status).toBe(400);
  });

  it.each([
    ['GET', { method: 'GET' }, '?query=mutation{signOut}'],
    [
      'a form',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query=mutation{signOut}',
      },
      '',
    ],
    [
      'plain text',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"mutation{signOut}"}' },
      '',
    ],
    [
      'another origin',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
        body: '{"query":"mutation{signOut}"}',
      },
      '',
    ],
    [
      'another site',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
        body: '{"query":"mutation{signOut}"}',
      },
      '',
    ],
  ])('changes nothing by %s (SAFETY 10)', async (_, init, path) => {
    const answer = await fetch(`${app.url}/graphql${path}`, init);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('is closed to whoever is not signed in, but for the public pages (SAFETY 8)', async () => {
    const stranger = new Visitor(app.url);
    const { errors } = await stranger.ask('{ asks { totalCount } organisations { totalCount } me { id } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('UNAUTHENTICATED');
  });

  it('tells nothing of its inside in an answer to nonsense (SAFETY 11)', async () => {
    for (const query of [
      '{',
      '{ aks { totalCount } }',
      '{ asks(first: "x") { totalCount } }',
      '{ asks(after: "Jw==") { totalCount } }',
    ]) {
      const { errors } = await coordinator.ask(query);
      expect(JSON.stringify(errors)).not.toMatch(/select |Did you mean|\bat \/|node_modules|stacktrace/i);
    }
  });

  it('spends a sign-in link by its button alone, once (SAFETY 14)', async () => {
    const visitor = new Visitor(app.url);
    await visitor.post('/sign-in', { email: 'coordinator@localhost.localdomain' });
    const link = await new Promise<string>((found) => {
      const look = setInterval(() => {
        const path = app.mailbox.linksTo('coordinator@localhost.localdomain').at(-1);
        if (path === undefined) return;
        clearInterval(look);
        found(new URL(path).pathname);
      }, 20);
    });
    for (let n = 0; n < 3; n += 1) expect((await visitor.get(link)).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 20 }, () => new Visitor(app.url).post(link, {})));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const { rows } = await app.owner.query<{ text: string }>(
      'select sign_in_token::text as text from sign_in_token',
    );
    expect(rows.some(({ text }) => text.includes(link.split('/').at(-1) ?? '?'))).toBe(false);
  });

  it('answers the same page for a known and an unknown address (SAFETY 15)', async () => {
    const visitor = new Visitor(app.url);
    const known = await (
      await visitor.post('/sign-in', { email: 'coordinator@localhost.localdomain' })
    ).text();
    const unknown = await (await visitor.post('/sign-in', { email: 'nobody@example.org' })).text();
    expect(known).toBe(unknown);
  });

  it('ends a session for the very next request (SAFETY 7)', async () => {
    const visitor = await app.coordinator();
    await visitor.data('mutation { revokeSessions }');
    const { errors } = await visitor.ask('{ me { id } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
