import { SignOnsService } from '../../libs/letters/src/public/sign-ons.service';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { get, hiddenFields, post, signAndConfirm, SIGNER, textOf } from './page';

let app: TestApp;
let slug: string;
let number = 0;

beforeAll(async () => {
  app = await startTestApp();
  ({ slug } = await openLetter(await app.coordinator(), 600_000));
});
afterAll(() => app.close());

/** Somebody who has not signed yet. */
function newcomer(): Record<string, string> {
  number += 1;
  return { ...SIGNER, name: `Reader ${number}`, email: `reader${number}@example.org` };
}

async function signaturesOf(email: string | undefined): Promise<number> {
  const { rowCount } = await app.owner.query('select from signature where email = $1', [email]);
  return rowCount ?? 0;
}

describe('the check before signing', () => {
  it('shows all that was typed, and has neither kept nor mailed anything', async () => {
    const form = newcomer();
    const answer = await post(app, `/l/${slug}/fr/check`, form);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const shown of [
      form.name,
      form.email,
      form.affiliation,
      'République centrafricaine',
      'Tout le monde',
    ])
      expect(html).toContain(`<bdi>${shown}</bdi>`);
    expect(hiddenFields(html)).toMatchObject(form);
    expect(hiddenFields(html).key).toMatch(/^[0-9a-f-]{36}$/);
    expect(await signaturesOf(form.email)).toBe(0);
  });

  it('leads back into the form with all that was typed, at the field that is to be changed', async () => {
    const form = newcomer();
    const check = await (await post(app, `/l/${slug}/en/check`, form)).text();
    expect(check).toContain(`formAction="/l/${slug}/en/edit#affiliation"`);
    const html = await (await post(app, `/l/${slug}/en/edit`, hiddenFields(check))).text();
    for (const name of ['name', 'email', 'affiliation'] as const)
      expect(html).toContain(`value="${form[name]}"`);
    expect(html).toMatch(/<option value="CF" selected/);
  });

  it('keeps what was typed where a field is wrong, and says what to write in it', async () => {
    const form: Record<string, string> = { ...newcomer(), email: 'no address', display: 'WITHHELD' };
    for (const path of [`/l/${slug}/es/check`, `/l/${slug}/es`]) {
      const answer = await post(app, path, form);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain('<a href="#email">Escriba una dirección, por ejemplo nombre@example.org.</a>');
      expect(html).toContain('value="no address"');
      expect(html).toContain(`value="${form.name}"`);
      expect(html).toMatch(/checked="" value="WITHHELD"|value="WITHHELD"[^>]*checked/);
    }
  });

  it('asked for again as an address leads to the form', async () => {
    const answer = await get(app, `/l/${slug}/en/check`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/l/${slug}/en#sign`]);
  });
});

describe('signing with a key (SAFETY 20)', () => {
  /** The form as the check page sends it. */
  async function checked(): Promise<Record<string, string>> {
    return hiddenFields(await (await post(app, `/l/${slug}/en/check`, newcomer())).text());
  }

  it('answers a repeat as it answered before, and has one effect', async () => {
    const form = await checked();
    const answers = [await post(app, `/l/${slug}/en`, form), await post(app, `/l/${slug}/en`, form)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual(
      [0, 1].map(() => `/l/${slug}/en/sent`),
    );
    await until('a link', () => app.mailbox.linksTo(form.email ?? '')[0]);
    expect(await signaturesOf(form.email)).toBe(1);
    const { rows } = await app.owner.query<{ n: number }>(
      `select count(*)::int as n from outbox where payload::text like '%' || (select id::text from signature where email = $1) || '%'`,
      [form.email],
    );
    expect(rows[0]?.n).toBe(1);
  });

  it('has one effect and one answer for twenty who come at once', async () => {
    const form = await checked();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(app, `/l/${slug}/en`, form)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await signaturesOf(form.email)).toBe(1);
  });

  it('refuses other words under the same key, keeps them, and signs nothing with them', async () => {
    const form = await checked();
    await post(app, `/l/${slug}/en`, form);
    const other = { ...form, email: 'someone.else@example.org' };
    const answer = await post(app, `/l/${slug}/en`, other);
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain('This form was sent before with other words.');
    expect(hiddenFields(html)).toMatchObject({ email: 'someone.else@example.org', name: form.name });
    expect(hiddenFields(html).key).not.toBe(form.key);
    expect(await signaturesOf('someone.else@example.org')).toBe(0);
  });

  it('loses nothing where the server fails: the same page, the same key, and it can be sent again', async () => {
    const form = await checked();
    const failing = jest
      .spyOn(app.app.get(SignOnsService, { strict: false }), 'sign')
      .mockRejectedValueOnce(new Error('the database is away'));
    const answer = await post(app, `/l/${slug}/en`, form);
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(html).toContain('nothing was saved');
    expect(hiddenFields(html)).toEqual(form);
    failing.mockRestore();
    expect((await post(app, `/l/${slug}/en`, hiddenFields(html))).status).toBe(303);
    expect(await signaturesOf(form.email)).toBe(1);
  });

  it('keeps of a form nothing that could be read, and that for a day', async () => {
    const form = await checked();
    await post(app, `/l/${slug}/en`, form);
    const { rows } = await app.owner.query<{ row: string; day: boolean }>(
      `select k::text as row, expires_at between now() + interval '23 hours' and now() + interval '25 hours' as day from sign_on_key k`,
    );
    expect(rows.every(({ day }) => day)).toBe(true);
    const kept = rows.map(({ row }) => row).join();
    for (const value of [form.name, form.email, form.key]) expect(kept).not.toContain(value);
    await app.owner.query(`update sign_on_key set expires_at = now() - interval '1 second'`);
    await app.run(() => app.app.get(SignOnsService, { strict: false }).forgetOld());
    expect((await app.owner.query('select from sign_on_key')).rowCount).toBe(0);
  });
});

describe('the link of the mail', () => {
  it('confirms nothing when it is opened, and leads on to the receipt once its button is pressed', async () => {
    const form = newcomer();
    await post(app, `/l/${slug}/en`, form);
    const link = new URL(await until('a link', () => app.mailbox.linksTo(form.email ?? '')[0])).pathname;
    expect(link).toMatch(/^\/c\/[\w-]+$/);
    for (let n = 0; n < 3; n += 1) expect((await get(app, link)).status).toBe(200);
    expect(await textOf(app, `/l/${slug}/en`)).not.toContain(form.name);
    const pressed = await post(app, `${link}/en`, {});
    expect([pressed.status, pressed.headers.get('location')]).toEqual([
      303,
      `${link.replace('/c/', '/r/')}/en`,
    ]);
    expect(await textOf(app, `${link.replace('/c/', '/r/')}/en`)).toContain('Your signature counts');
  });

  it('shows its signer at once on the letter, though the page had been read just before', async () => {
    const form = newcomer();
    expect(await textOf(app, `/l/${slug}/en`)).not.toContain(form.name);
    const token = await signAndConfirm(app, slug, form);
    expect(await textOf(app, `/l/${slug}/en`)).toContain(form.name);
    const taken = await post(app, `/r/${token}/en/withdraw`, {});
    expect([taken.status, taken.headers.get('location')]).toEqual([303, `/l/${slug}/en/withdrawn`]);
    expect(await textOf(app, `/l/${slug}/en`)).not.toContain(form.name);
    expect((await get(app, `/r/${token}/en`)).status).toBe(404);
  });

  it('of an older mail still works', async () => {
    const form = newcomer();
    await post(app, `/l/${slug}/en`, form);
    const link = new URL(await until('a link', () => app.mailbox.linksTo(form.email ?? '')[0])).pathname;
    const old = link.replace('/c/', '/confirm/');
    const shown = await get(app, old);
    expect([shown.status, shown.headers.get('location')]).toEqual([307, link]);
    const posted = await post(app, `${old}/fr`, {});
    expect([posted.status, posted.headers.get('location')]).toEqual([307, `${link}/fr`]);
    expect((await post(app, `${link}/fr`, {})).status).toBe(303);
  });

  it.each(['/c/none', '/r/none', '/r/none/fr'])(
    'that is none, as %s, is a page that says so',
    async (path) => {
      const answer = await get(app, path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(/There is nothing here|Il n’y a rien ici/);
    },
  );
});
