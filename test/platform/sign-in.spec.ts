import { provision } from '../../apps/local/src/provision';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const ME = '{ me { name email language timeZone settled } }';
const SETTLE = `mutation ($timeZone: String!, $name: String) {
  setPreferences(language: "es", timeZone: $timeZone, name: $name) { name language timeZone settled } }`;

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const newLink = async () => `/sign-in/${await provision(app.app, () => undefined)}`;

  async function invitation(email: string): Promise<string> {
    const coordinator = await app.coordinator();
    await coordinator.data(
      'mutation ($email: String!) { invite(input: {email: $email, language: "fr", role: MEMBER}) }',
      { email },
    );
    return new URL(await until('an invitation', () => app.mailbox.linksTo(email).at(-1))).pathname;
  }

  /** What a browser makes of the cookie: the attributes in small letters, without the value. */
  function cookieOf(answer: Response): string[] {
    const [pair = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
    return [pair.split('=')[0] ?? '', ...attributes.map((each) => each.toLowerCase())];
  }

  it.each([
    ['by a mailed link', newLink, {}],
    ['by an invitation', () => invitation('new@example.org'), { name: 'A New Member' }],
  ])('%s leads home, with a cookie that the redirect carries', async (_, linkOf, form) => {
    const visitor = new Visitor(app.url);
    const answer = await visitor.post(await linkOf(), form);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/home']);
    expect(cookieOf(answer)).toEqual(
      expect.arrayContaining(['chorus', 'path=/', 'httponly', 'samesite=lax']),
    );
    expect((await visitor.ask(ME)).errors).toBeUndefined();
  });

  it.each([
    ['en', 'Ask for a new link'],
    ['fr', 'Demander un nouveau lien'],
    ['es', 'Solicitar un nuevo enlace'],
  ])('with a spent or unknown link offers a new one in %s', async (language, words) => {
    const spent = await newLink();
    await new Visitor(app.url).signIn(spent);
    for (const link of [spent, '/sign-in/never-given']) {
      const answer = await new Visitor(app.url).post(`${link}?lang=${language}`, {});
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([410, null]);
      expect(await answer.text()).toContain(`<a href="/sign-in?lang=${language}">${words}</a>`);
    }
  });

  it('with a spent invitation opens no session, and leads on to sign-in', async () => {
    const link = await invitation('twice@example.org');
    await new Visitor(app.url).signIn(link, { name: 'Once' });
    const visitor = new Visitor(app.url);
    const answer = await visitor.post(`${link}?lang=es`, { name: 'Twice' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([410, null]);
    expect(await answer.text()).toContain('<a href="/sign-in?lang=es">Iniciar sesión</a>');
    expect((await visitor.ask(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('finds a person unsettled until language and zone are chosen, and settled from then on', async () => {
    const visitor = new Visitor(app.url);
    await visitor.signIn(await invitation('settles@example.org'), { name: 'As Invited' });
    expect(await visitor.data(ME)).toEqual({
      me: {
        name: 'As Invited',
        email: 'settles@example.org',
        language: 'fr',
        timeZone: 'UTC',
        settled: false,
      },
    });
    const once = await visitor.data(SETTLE, { timeZone: 'Africa/Bangui' });
    expect(once).toEqual({
      setPreferences: { name: 'As Invited', language: 'es', timeZone: 'Africa/Bangui', settled: true },
    });
    const again = await visitor.data(SETTLE, { timeZone: 'UTC', name: '  Ada   Lovelace ' });
    expect(again).toEqual({
      setPreferences: { name: 'Ada Lovelace', language: 'es', timeZone: 'UTC', settled: true },
    });
  });

  it('takes no line of nothing, of too much or of what cannot be printed for a name', async () => {
    const visitor = new Visitor(app.url);
    await visitor.signIn(await invitation('nobody@example.org'), { name: 'Nobody' });
    for (const name of ['', ' ', 'x'.repeat(101), 'a\u202eb']) {
      const { errors } = await visitor.ask(SETTLE, { timeZone: 'UTC', name });
      expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'name' });
    }
    expect(await visitor.data('{ me { name settled } }')).toEqual({ me: { name: 'Nobody', settled: false } });
  });
});
