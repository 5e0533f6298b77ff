import { simpleParser } from 'mailparser';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import type { Visitor as Coordinator } from '../support/visitor';

const LOCAL = 'victim.of.bombing';

/** Spellings of one mailbox at a provider that takes no notice of case, dots, and what follows a plus. */
function spelling(n: number): string {
  const dotted = [...LOCAL.replaceAll('.', '')].map((letter, at) => ((n >> at % 12) & 1 ? `${letter}.` : letter)).join(''); // prettier-ignore
  const local = dotted.replace(/\.$/, '');
  const cased = n % 3 === 0 ? local.toUpperCase() : local;
  return `${cased}${n % 2 === 0 ? `+list${n}` : ''}@${n % 5 === 0 ? 'GoogleMail.com' : 'gmail.com'}`;
}

describe('addresses of those who sign in public', () => {
  let app: TestApp;
  let coordinator: Coordinator;
  const reader = () => new Visitor(app.url);
  const form = (email: string, more: object = {}) => ({ name: 'Ada Reader', email, display: 'PUBLIC', consent: 'yes', version: '1', ...more }); // prettier-ignore
  const sign = (slug: string, email: string, more: object = {}) =>
    reader().post(`/l/${slug}/en`, form(email, more));
  const done = () =>
    until(
      'all that is owed is done',
      async () => {
        const { rows } = await app.owner.query(
          'select from outbox where done_at is null and run_at <= now()',
        );
        return rows.length === 0;
      },
      120_000,
    );

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  /** From here nothing that is owed is done, so that answers alone are timed, and not the mails of the answers before. */
  const holdBack = () =>
    app.owner.query(`
      create function hold() returns trigger language plpgsql as $$ begin new.dispatched_at := 'infinity'; return new; end $$;
      create trigger hold before insert on outbox for each row execute function public.hold()`);
  const letGo = () =>
    app.owner.query(`drop trigger hold on outbox; delete from outbox where dispatched_at = 'infinity'`);

  async function rows(letterId: string): Promise<{ email: string; key: string }[]> {
    const found = await app.owner.query<{ email: string; key: string }>(
      'select email, address_key as key from signature where letter_id = $1',
      [letterId],
    );
    return found.rows;
  }

  it('bombed 1,000 times in as many spellings get three mails at most, and one signature (SAFETY 25)', async () => {
    const { id, slug } = await openLetter(coordinator, 600_000);
    const spellings = Array.from({ length: 1_000 }, (_, n) => spelling(n));
    expect(new Set(spellings).size).toBeGreaterThan(900);
    const answers = new Set<number>();
    await Promise.all(
      Array.from({ length: 10 }, async (_, first) => {
        for (let n = first; n < spellings.length; n += 10)
          answers.add((await sign(slug, spellings[n] ?? '')).status);
      }),
    );
    await done();
    expect(answers).toEqual(new Set([303]));
    expect(await rows(id)).toHaveLength(1);
    const mails = app.mailbox.recipients.flat().filter((to) => /@g(oogle)?mail\.com$/i.test(to));
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.length).toBeLessThanOrEqual(3);
    const { rows: failed } = await app.owner.query('select from dead_letter');
    expect(failed).toEqual([]);
  }, 300_000);

  it('keep the count of their mails over a withdrawal', async () => {
    const { slug } = await openLetter(coordinator, 600_000);
    const email = 'again@example.org';
    for (let n = 0; n < 4; n += 1) {
      await sign(slug, email);
      await done();
      const link = app.mailbox.linksTo(email).at(-1);
      if (link === undefined) throw new Error('no mail came');
      await reader().post(`${new URL(link).pathname}/en`, {});
      await reader().post(`${new URL(link).pathname.replace('/c/', '/r/')}/en/withdraw`, {});
    }
    await done();
    expect(app.mailbox.linksTo(email)).toHaveLength(3);
  });

  it('are kept as hashes that tell nothing over two letters', async () => {
    const letters = [await openLetter(coordinator, 600_000), await openLetter(coordinator, 600_000)];
    const keys: string[] = [];
    for (const { id, slug } of letters) {
      await sign(slug, 'Two.Letters@Bücher.example');
      const [row] = await rows(id);
      expect(row?.email).toBe('two.letters@xn--bcher-kva.example');
      keys.push(row?.key ?? '');
      await sign(slug, 'two.letters@xn--BCHER-kva.example');
      expect(await rows(id)).toHaveLength(1);
    }
    expect(new Set(keys).size).toBe(2);
    expect(keys.every((key) => /^[\w-]{43}$/.test(key))).toBe(true);
  });

  describe('that have signed already', () => {
    it('are told apart from others by their owner’s mail, and by nothing that a stranger sees', async () => {
      const { slug } = await openLetter(coordinator, 600_000);
      const [fresh, waiting, confirmed] = [
        'fresh@example.org',
        'waiting@example.org',
        'confirmed@example.org',
      ];
      await sign(slug, waiting ?? '');
      await sign(slug, confirmed ?? '');
      const link = new URL(await until('a link', () => app.mailbox.linksTo(confirmed ?? '')[0])).pathname;
      await reader().post(`${link}/en`, {});
      const answers = await Promise.all(
        [fresh, waiting, confirmed].map(async (email) => {
          const answer = await sign(slug, email ?? '');
          const led = await reader().get(answer.headers.get('location') ?? '/');
          return { status: answer.status, led: answer.headers.get('location'), page: await led.text() };
        }),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      await done();
      const last = (email = '') =>
        app.mailbox.mails.filter(({ to }) => [to].flat()[0]?.text === email).at(-1);
      expect(last(fresh)?.subject).toBe('Please confirm');
      expect(last(waiting)?.subject).toBe('Please confirm');
      expect(last(confirmed)?.subject).toBe('Your receipt');
      expect(last(confirmed)?.text).toContain('has signed that letter already');
      expect(new URL(app.mailbox.linksTo(confirmed ?? '').at(-1) ?? '').pathname).toBe(
        link.replace('/c/', '/r/'),
      );
    });

    it('take as long to answer as those that have not, whether or not mails are left (SAFETY 15)', async () => {
      const { slug } = await openLetter(coordinator, 600_000);
      const known = 'known@example.org';
      await sign(slug, known);
      const link = new URL(await until('a link', () => app.mailbox.linksTo(known)[0])).pathname;
      await reader().post(`${link}/en`, {});
      await holdBack();
      const answering = async (email: string): Promise<number> => {
        const began = performance.now();
        await (await sign(slug, email)).text();
        return performance.now() - began;
      };
      const longer: number[] = [];
      for (let n = 0; n < 80; n += 1) {
        const emails = n % 2 === 0 ? [known, `fresh${n}@example.org`] : [`fresh${n}@example.org`, known];
        const [first = 0, second = 0] = [await answering(emails[0] ?? ''), await answering(emails[1] ?? '')];
        longer.push(n % 2 === 0 ? first - second : second - first);
      }
      await letGo();
      expect(Math.abs(median(longer))).toBeLessThanOrEqual(5);
    });
  });

  it.each([
    ['a second recipient by a comma', 'one@example.org,two@example.org'],
    ['a second recipient by a semicolon', 'one@example.org;two@example.org'],
    ['a header by CR and LF', 'one@example.org\r\nBcc: two@example.org'],
    ['a header by LF', 'one@example.org\nBcc: two@example.org'],
    ['a name with angle brackets', 'One <one@example.org>'],
    ['a NUL', 'one@example.org\0'],
    ['a header in fullwidth', 'one@example.org％0d％0aBcc:two@example.org'],
    ['a comment', 'one(two@example.org)@example.org'],
    ['quotes', '"one two"@example.org'],
    ['a domain that is none', 'one@exa mple.org'],
  ])('with %s are refused, and nothing is kept or sent (SAFETY 24)', async (_, email) => {
    const { id, slug } = await openLetter(coordinator, 600_000);
    const before = app.mailbox.recipients.length;
    expect((await sign(slug, email)).status).toBe(422);
    await done();
    expect(await rows(id)).toEqual([]);
    expect(app.mailbox.recipients).toHaveLength(before);
  });

  it.each([
    '\r\nBcc: two@example.org',
    '\n',
    '\u0000',
    '\u2028',
    '\u202e',
    '<script>',
    ',;<two@example.org>',
  ])(
    'get a mail of one recipient and no new header, whatever name and affiliation come with them: %j',
    async (text) => {
      const { slug } = await openLetter(coordinator, 600_000);
      const email = `corpus${Buffer.from(text).toString('hex')}@example.org`;
      const answer = await sign(slug, email, { name: `Ada${text}Reader`, affiliation: `Work${text}of Ada` });
      if (answer.status === 422) return;
      await done();
      const mails = app.mailbox.mails.filter(({ to }) => [to].flat()[0]?.text === email);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.headers.has('bcc') || mails[0]?.headers.has('cc')).toBe(false);
      expect(app.mailbox.recipients.filter((to) => to.includes(email))).toEqual([[email]]);
      expect((await simpleParser(mails[0]?.text ?? '')).text).not.toContain('two@example.org');
    },
  );
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
