import { Mailer } from '@chorus/platform/mail/mailer';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const CONTENT = { subject: 'A subject', text: 'A text', html: '<p>A text</p>' };

describe('mail to a server that fails at will (SAFETY 23)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const send = (key: string) =>
    app.run(() =>
      app.app
        .get(Mailer)
        .send({ dedupeKey: key, to: `${key}@example.org`, content: CONTENT })
        .then(
          () => 'done' as const,
          () => 'owed' as const,
        ),
    );
  const arrived = (key: string) =>
    app.mailbox.mails.filter(({ to }) => [to].flat().some((entry) => entry?.text === `${key}@example.org`));

  it('loses none of 200, never tries a 5xx again, and keeps the Message-ID over all tries', async () => {
    const refusals = [450, 451, 550, 554, 'hang up'] as const;
    const tries = new Map<string, number>();
    const accepted = new Map<string, number>();
    const given = new Map<string, Set<string>>();
    app.mailbox.judge = (mail, address) => {
      const n = (tries.get(address) ?? 0) + 1;
      tries.set(address, n);
      given.set(address, (given.get(address) ?? new Set()).add(mail.messageId ?? ''));
      const fate = refusals[Number(/\d+/.exec(address)?.[0]) % refusals.length] ?? 450;
      if (n > 2) return null;
      if (fate === 'hang up') accepted.set(address, (accepted.get(address) ?? 0) + 1);
      return fate === 'hang up' ? { hangUp: true } : { code: fate };
    };
    let owed = Array.from({ length: 200 }, (_, n) => `mail${n}`);
    for (let round = 0; round < 4 && owed.length > 0; round += 1) {
      const outcomes = await Promise.all(owed.map(async (key) => ({ key, outcome: await send(key) })));
      owed = outcomes.filter(({ outcome }) => outcome === 'owed').map(({ key }) => key);
    }
    app.mailbox.judge = () => null;
    expect(owed).toEqual([]);
    for (let n = 0; n < 200; n += 1) {
      const key = `mail${n}`;
      const fate = refusals[n % refusals.length];
      const address = `${key}@example.org`;
      expect(given.get(address)?.size).toBe(1);
      if (fate === 550 || fate === 554) {
        expect([tries.get(address), arrived(key).length]).toEqual([1, 0]);
      } else {
        expect(tries.get(address)).toBe(3);
        expect(arrived(key).length).toBe(1 + (accepted.get(address) ?? 0));
      }
    }
    const { rows } = await app.owner.query<{ state: string; n: number }>(
      'select state, count(*)::int as n from mail group by state order by state',
    );
    expect(rows).toEqual([
      { state: 'refused', n: 80 },
      { state: 'sent', n: 120 },
    ]);
  });

  it('sends one mail for a key, however often and however many at once ask for it', async () => {
    await Promise.all(Array.from({ length: 10 }, () => send('once')));
    expect(await send('once')).toBe('done');
    expect(arrived('once')).toHaveLength(1);
  });
});

/** What could end a header, name a second recipient, or hide one (SAFETY 24). */
const HOSTILE = [
  'a@example.org\r\nBcc: b@example.org',
  'a@example.org\nBcc: b@example.org',
  'a@example.org\rBcc: b@example.org',
  'a@example.org,b@example.org',
  'a@example.org;b@example.org',
  '<a@example.org>,<b@example.org>',
  'A <a@example.org>',
  '"a, b"@example.org',
  'a@example.org\0b@example.org',
  'a@example.org\u2028Bcc: b@example.org',
  'group: a@example.org, b@example.org;',
  'a@example.org (b@example.org)',
  '=?utf-8?q?a=40example=2Eorg=0D=0ABcc=3A?= b@example.org',
];

describe('what people write into fields that reach a mail (SAFETY 24)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  it.each(HOSTILE)('is no address: %j', async (email) => {
    const invited = await coordinator.ask(
      'mutation ($email: String!) { invite(input: {email: $email, language: "en", role: MEMBER}) }',
      { email },
    );
    expect(invited.errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'email' });
    expect((await new Visitor(app.url).post('/sign-in', { email })).status).toBe(422);
    const straight = app.app.get(Mailer).send({ dedupeKey: email, to: email, content: CONTENT });
    await expect(straight).rejects.toThrow('one address');
  });

  it('adds no header and no recipient by a subject or a name', async () => {
    const subject = 'Hello\r\nBcc: b@example.org\r\n\r\n<b>body</b>\0';
    await app.run(() =>
      app.app
        .get(Mailer)
        .send({ dedupeKey: 'subject', to: 'a@example.org', content: { ...CONTENT, subject } }),
    );
    const named = await coordinator.ask(
      'mutation ($name: String!) { addOrganisation(input: {name: $name, kind: NGO, country: "CF", languages: ["fr"]}) { id } }',
      { name: 'Ada\r\nBcc: b@example.org' },
    );
    expect(named.errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'name' });
    await coordinator.data(
      'mutation { invite(input: {email: "guest@example.org", language: "en", role: MEMBER}) }',
    );
    await until('the invitation', () => app.mailbox.linksTo('guest@example.org')[0]);
    expect(app.mailbox.recipients).toEqual([['a@example.org'], ['guest@example.org']]);
    for (const mail of app.mailbox.mails) {
      expect([mail.bcc, mail.cc]).toEqual([undefined, undefined]);
      expect(mail.headerLines.map(({ key }) => key).sort()).toEqual(
        [
          'auto-submitted',
          'content-type',
          'date',
          'from',
          'message-id',
          'mime-version',
          'subject',
          'to',
        ].sort(),
      );
    }
  });
});
