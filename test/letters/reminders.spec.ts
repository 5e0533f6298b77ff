/** Mails that remind signers and tell what became of a letter: to whom, when, and how they are ended (SAFETY 25, 26; PR-16, PR-18, PR-32). */
import { plantOrganisation, plantPerson } from '../coalition/people';
import { authorise } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { zoneAt } from '../support/zones';
import { act, draft, lock } from './drafting';

interface Signer {
  readonly visitor: Visitor;
  readonly email: string;
}

describe('mails about a letter', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  async function signer(name: string, zone = zoneAt(12), language = 'en'): Promise<Signer> {
    const organisation = await plantOrganisation(app, name);
    const person = await plantPerson(app, 'PARTNER', organisation, name);
    await authorise(coordinator, { ...person, organisationId: organisation });
    await app.owner.query('update person set time_zone = $2, language = $3 where id = $1', [
      person.personId,
      zone,
      language,
    ]);
    return { visitor: person.visitor, email: `${person.personId}@example.org` };
  }
  const opened = async (closes = '2099-01-01T12:00') => {
    const id = await draft(coordinator);
    await act(coordinator, 'frameLetter(input: {id: $id, audience: PUBLIC, askIds: []})', { id });
    await lock(coordinator, id);
    await act(coordinator, `openLetter(id: $id, closes: "${closes}", zone: "America/New_York")`, { id });
    return id;
  };
  const mailsTo = (email: string) =>
    app.mailbox.mails.filter(({ to }) => [to].flat().some((entry) => entry?.text === email));
  const subjects = (email: string) => mailsTo(email).map(({ subject }) => subject);
  /** What is owed of a kind is due now. */
  const bringForward = (name: string, letterId: string, more = '') =>
    app.owner.query(
      `update outbox set run_at = now(), dispatched_at = null where name = $1 and payload->>'letterId' = $2 and done_at is null ${more}`,
      [name, letterId],
    );
  const owed = async (name: string, letterId: string) => {
    const { rows } = await app.owner.query<{ runAt: Date; done: boolean }>(
      `select run_at as "runAt", done_at is not null as done from outbox where name = $1 and payload->>'letterId' = $2`,
      [name, letterId],
    );
    return rows;
  };
  const settled = () =>
    until('all that is owed is done', async () => {
      const { rows } = await app.owner.query('select from outbox where done_at is null and run_at <= now()');
      return rows.length === 0;
    });
  const headers = (email: string) => mailsTo(email).at(-1)?.headers;
  const ledger = async (key: string) => {
    const { rows } = await app.owner.query<{ state: string }>(
      'select state from mail where dedupe_key like $1',
      [key],
    );
    return rows.map(({ state }) => state);
  };

  it('remind whoever may sign as it opens, once at half time and once on the last day, until the organisation has signed', async () => {
    const waits = await signer('Maison qui attend', zoneAt(12), 'fr');
    const signs = await signer('House that signs');
    const id = await opened();
    await until('both are told', () => [waits, signs].every(({ email }) => subjects(email).length === 1));
    expect(subjects(waits.email)).toEqual(['Un texte à signer']);
    const [mail] = mailsTo(waits.email);
    expect(mail?.text).toContain('New York');
    expect(mail?.text).toContain(`/letters/${id}/sign`);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/A draft|Legal Counsel|Maison/);

    expect(await act(signs.visitor, 'signLetter(id: $id, version: 1, display: WITHHELD)', { id })).toBe(
      'Letter',
    );
    await bringForward('letters.remind-all', id, `and payload->>'kind' = 'HALF'`);
    await settled();
    await bringForward('letters.remind', id);
    await settled();
    expect(subjects(waits.email)).toEqual(['Un texte à signer', 'Un rappel']);
    expect(subjects(signs.email)).toEqual(['Something to sign']);
    await bringForward('letters.remind-all', id);
    await settled();
    await bringForward('letters.remind', id);
    await settled();
    expect(subjects(waits.email)).toEqual(['Un texte à signer', 'Un rappel', 'Encore un jour']);
  });

  it('wait for the morning where their reader has night', async () => {
    const zone = zoneAt(1);
    const sleeps = await signer('House by night', zone);
    const id = await opened();
    await until('it is owed', async () => (await owed('letters.remind', id)).length > 0);
    await settled();
    expect(subjects(sleeps.email)).toEqual([]);
    const waits = (await owed('letters.remind', id)).filter(({ done }) => !done);
    const hour = (at?: Date) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
    expect(waits.map(({ runAt }) => hour(runAt))).toEqual(['07:00']);
    // held up by a fault and taken by night after all: it is owed anew for the morning, and not sent
    await bringForward('letters.remind', id);
    await settled();
    expect(subjects(sleeps.email)).toEqual([]);
    expect((await owed('letters.remind', id)).filter(({ done }) => !done)).toHaveLength(1);
  });

  it('are ended by one click without a cookie, and by no look at the page (RFC 8058)', async () => {
    const tired = await signer('House that is tired');
    const id = await opened();
    await until('it comes', () => subjects(tired.email).length === 1);
    const list = headers(tired.email)?.get('list') as { unsubscribe?: { url: string } };
    expect(JSON.stringify([list, headers(tired.email)?.get('list-unsubscribe-post')])).toContain('One-Click');
    const path = new URL(list.unsubscribe?.url ?? '').pathname;
    const stranger = new Visitor(app.url);
    const page = await stranger.get(`${path}?lang=es`);
    expect(await page.text()).toContain('No enviarme más');
    expect((await app.owner.query('select from mail_stop')).rowCount).toBe(0);
    const done = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(done.status).toBe(200);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(`${app.url}${path}`, { method: 'POST', body: form })).status).toBe(200);
    expect((await fetch(`${app.url}${path}x`, { method: 'POST' })).status).toBe(404);
    await bringForward('letters.remind-all', id, `and payload->>'kind' = 'HALF'`);
    await settled();
    await bringForward('letters.remind', id);
    await settled();
    expect(subjects(tired.email)).toHaveLength(1);
    expect(await ledger(`remind:${id}:%:HALF`)).toContain('stopped');
    await stranger.post('/sign-in', { email: tired.email });
    await until('a link that was asked for comes', () => subjects(tired.email).length === 2);
    expect(headers(tired.email)?.get('list')).toBeUndefined();
    expect((await stranger.post(`${path}/resume`, {})).status).toBe(200);
    expect((await app.owner.query('select from mail_stop')).rowCount).toBe(0);
  });

  it('go no more to an address whose server has refused one for good (SAFETY 26)', async () => {
    const gone = await signer('House that is gone');
    app.mailbox.judge = (_, address) => (address === gone.email ? { code: 550 } : null);
    const id = await opened();
    await until('it is refused', async () => (await ledger(`remind:${id}:%:OPENED`)).includes('refused'));
    app.mailbox.judge = () => null;
    const tried = app.mailbox.recipients.flat().filter((address) => address === gone.email).length;
    const again = await opened();
    await until('it is given up', async () => (await ledger(`remind:${again}:%:OPENED`)).includes('stopped'));
    expect(app.mailbox.recipients.flat().filter((address) => address === gone.email)).toHaveLength(tried);
  });

  it('tell signers who agreed what became of it, and coordinators that it is without an answer', async () => {
    const id = await opened();
    const { letter } = await coordinator.data<{ letter: { slug: string } }>(
      'query ($id: ID!) { letter(id: $id) { slug } }',
      { id },
    );
    const sign = async (name: string, more: object) => {
      const email = `${name}@example.org`;
      const reader = new Visitor(app.url);
      const form = { name, email, display: 'WITHHELD', consent: 'yes', version: '1', ...more };
      await reader.post(`/l/${letter.slug}/es`, form);
      const link = await until('the link comes', () => app.mailbox.linksTo(email)[0]);
      await reader.post(`${new URL(link).pathname}/es`, {});
      return email;
    };
    const [curious, content] = [await sign('curious', { updates: 'yes' }), await sign('content', {})];
    await act(coordinator, 'closeLetter(id: $id, reason: "All have signed.")', { id });
    await app.owner.query(`update letter set closed_at = now() - interval '2 days' where id = $1`, [id]);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await act(
      coordinator,
      `recordDelivery(input: {letterId: $id, channel: MAIL, languages: ["en"], deliveredAt: "${yesterday}T10:00", zone: "UTC", recipients: [{office: "The Legal Counsel"}]})`,
      { id },
    );
    await until('she is told', () => subjects(curious).includes('Qué ocurrió después'));
    expect(mailsTo(curious).at(-1)?.text).toContain(`/l/${letter.slug}/es`);
    await bringForward('letters.silence', id);
    const address = 'coordinator@localhost.localdomain';
    await until('the coordinator is reminded', () => subjects(address).includes('Still no answer'));
    await act(
      coordinator,
      `recordAnswer(input: {letterId: $id, kind: SUBSTANTIVE, answeredOn: "${yesterday}", text: "", language: "en", rating: NONE})`,
      { id },
    );
    await until(
      'she is told again',
      () => subjects(curious).filter((each) => each === 'Qué ocurrió después').length === 2,
    );
    await settled();
    expect(subjects(content)).toHaveLength(1);
  });
});
