import fc from 'fast-check';
import { provision } from '../../apps/local/src/provision';
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

  it('answers a document just inside the limits', async () => {
    const aliases = Array.from({ length: 15 }, (_, n) => `a${n}: asks { totalCount }`).join(' ');
    expect((await coordinator.ask(`{ ${aliases} }`)).errors).toBeUndefined();
    expect((await coordinator.ask(`{ targets { edges { node { ${deep(3)} } } } }`)).errors).toBeUndefined();
  });

  it('refuses fragments that go round in a circle, and directives without end', async () => {
    for (const query of [
      '{ targets { edges { node { ...a } } } } fragment a on Target { parent { ...b } } fragment b on Target { parent { ...a } }',
      `{ me { id ${'@include(if: true) '.repeat(30)} } }`,
    ]) {
      const { errors, data } = await coordinator.ask(query);
      expect([data ?? null, errors?.length]).toEqual([null, expect.any(Number)]);
    }
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
    const visitor = await app.coordinator();
    const answer = await visitor.send(`/graphql${path}`, init);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect((await visitor.ask('{ me { id } }')).errors).toBeUndefined();
  });

  it('is closed to whoever is not signed in, but for the public pages (SAFETY 8)', async () => {
    const stranger = new Visitor(app.url);
    const { errors } = await stranger.ask('{ asks { totalCount } organisations { totalCount } me { id } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('UNAUTHENTICATED');
  });

  it('tells nothing of its inside in 2,000 answers to nonsense (SAFETY 11)', async () => {
    const words = ['{', '}', '(', ')', 'asks', 'aks', 'tasks(first: "x")', 'node', '"\\u0000"', '...a', 'fragment a on Ask', '$x',
      'mutation', 'claimTask(id: "\'; drop table task; --")', '{ totalCount }', '(after: "Jw==")', ':', '@include(if: 1)', '__schema', '9e999']; // prettier-ignore
    const documents = fc.sample(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), {
      numRuns: 2_000,
      seed: 2026,
    });
    const leaks: string[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async (_, first) => {
        for (let n = first; n < documents.length; n += 20) {
          const answer = JSON.stringify(await coordinator.ask(documents[n]?.join(' ') ?? ''));
          if (
            /select |Did you mean|\bat \/|node_modules|stacktrace|syntax error at|UNAVAILABLE/i.test(answer)
          )
            leaks.push(answer);
        }
      }),
    );
    expect(leaks).toEqual([]);
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
    const token = link.split('/').at(-1) ?? '?';
    expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    const { rows } = await app.owner.query<{ text: string }>(
      'select t::text as text from sign_in_token t union all select o::text from outbox o union all select m::text from mail m',
    );
    expect(rows.some(({ text }) => text.includes(token))).toBe(false);
    expect(app.logs.some((line) => line.includes(token))).toBe(false);
    expect((await visitor.get(link)).headers.get('referrer-policy')).toBe('same-origin');
  });

  it('lets a sign-in link lapse after fifteen minutes (SAFETY 14)', async () => {
    const path = `/sign-in/${await provision(app.app, () => undefined)}`;
    const { rows } = await app.owner.query<{ minutes: number }>(
      'select extract(epoch from max(expires_at) - clock_timestamp())::float8 / 60 as minutes from sign_in_token',
    );
    expect(rows[0]?.minutes).toBeGreaterThan(14);
    expect(rows[0]?.minutes).toBeLessThanOrEqual(15);
    await app.owner.query(
      'update sign_in_token set expires_at = clock_timestamp() where consumed_at is null',
    );
    expect((await new Visitor(app.url).post(path, {})).status).toBe(410);
  });

  it('answers the same page for a known and an unknown address (SAFETY 15)', async () => {
    const visitor = new Visitor(app.url);
    const known = await (
      await visitor.post('/sign-in', { email: 'coordinator@localhost.localdomain' })
    ).text();
    const unknown = await (await visitor.post('/sign-in', { email: 'nobody@example.org' })).text();
    expect(known).toBe(unknown);
  });

  it('words a refusal in the language of the person, whatever the browser asks for', async () => {
    const visitor = await app.coordinator();
    const wrong = () => visitor.ask('{ asks(first: 0) { totalCount } }', {}, { 'accept-language': 'es' });
    await visitor.data('mutation { setPreferences(language: "fr", timeZone: "Europe/Zurich") { id } }');
    expect((await wrong()).errors?.[0]?.message).toBe('first : doit être compris entre 1 et 100');
    const nobody = await new Visitor(app.url).ask('{ me { id } }', {}, { 'accept-language': 'es' });
    expect(nobody.errors?.[0]?.message).toBe('Inicie sesión primero.');
  });

  it('ends a session for the very next request (SAFETY 7)', async () => {
    const visitor = await app.coordinator();
    await visitor.data('mutation { revokeSessions }');
    const { errors } = await visitor.ask('{ me { id } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
