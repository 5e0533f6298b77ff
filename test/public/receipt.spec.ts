import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { get, post, signAndConfirm, SIGNER, textOf } from './page';

describe('a signer’s own page', () => {
  let app: TestApp;
  let letter: { id: string; slug: string };
  let number = 0;

  beforeAll(async () => {
    app = await startTestApp();
    letter = await openLetter(await app.coordinator(), 600_000);
  });
  afterAll(() => app.close());

  /** Somebody who has signed: the name, the address, and the path of the page. */
  async function signer(): Promise<{ name: string; email: string; path: string }> {
    number += 1;
    const [name, email] = [`Reader ${number} Orchid`, `reader${number}@example.org`];
    const token = await signAndConfirm(app, letter.slug, { ...SIGNER, name, email });
    return { name, email, path: `/r/${token}/en` };
  }
  const publicPage = () => textOf(app, `/l/${letter.slug}/en`);
  /** Does it, and gives the page that it leads to. */
  async function act(
    path: string,
    what: string,
    form: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const answer = await post(app, `${path}/${what}`, form);
    expect(answer.status).toBe(303);
    return textOf(app, answer.headers.get('location') ?? '/');
  }

  it('says how the signature stands, and neither its address nor anybody else', async () => {
    const { name, email, path } = await signer();
    const html = await textOf(app, path);
    expect(html).toContain(`${name}, Work of Ada, Central African Republic`);
    expect(html).not.toContain(email);
    expect((await get(app, path)).headers.get('cache-control')).toBe('no-store');
  });

  it('changes who sees the name, and the letter shows it at once', async () => {
    const { name, path } = await signer();
    expect(await publicPage()).toContain(name);
    const html = await act(path, 'display', { display: 'WITHHELD' });
    expect(html).toContain('<dd>Nobody</dd>');
    expect(html).toContain('role="status"');
    expect(await publicPage()).not.toContain(name);
    const wrong = await post(app, `${path}/display`, { display: 'SECRET' });
    expect(wrong.status).toBe(422);
    expect(await publicPage()).not.toContain(name);
    await act(path, 'display', { display: 'PUBLIC' });
    expect(await publicPage()).toContain(name);
  });

  it('says whether its signer is told what becomes of the letter, and changes it', async () => {
    const { path } = await signer();
    const updates = async () =>
      (
        await app.owner.query<{ updates: boolean }>(
          'select updates from signature order by created_at desc, id desc limit 1',
        )
      ).rows[0]?.updates;
    const before = await updates();
    const html = await act(path, 'updates', { updates: before === true ? 'no' : 'yes' });
    expect(await updates()).toBe(before !== true);
    expect(html).toContain(
      before === true ? 'Tell me what becomes of it' : 'Tell me no more what becomes of it',
    );
  });

  it('corrects how the name prints; what is wrong is said, and what was typed is kept', async () => {
    const { name, path } = await signer();
    const wrong = await post(app, `${path}/correct`, { name: '', affiliation: 'Typed work', country: 'CF' });
    const html = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(html).toContain('<a href="#name">Write your name, in at most 120 characters.</a>');
    expect(html).toContain('value="Typed work"');
    await act(path, 'correct', { name: 'Corrected Orchid', affiliation: '', country: '' });
    const shown = await publicPage();
    expect(shown).toContain('Corrected Orchid');
    expect(shown).not.toContain(name);
  });

  it('sends its link again, to the address alone, and not beyond what a letter allows (SAFETY 25)', async () => {
    const { email, path } = await signer();
    for (let n = 0; n < 5; n += 1) expect(await act(path, 'resend')).toContain('on its way to the address');
    await until('nothing is owed', async () => {
      const { rowCount } = await app.owner.query(
        'select from outbox where done_at is null and run_at < now()',
      );
      return rowCount === 0;
    });
    expect(app.mailbox.linksTo(email).length).toBeLessThanOrEqual(3);
    expect(app.mailbox.linksTo(email).at(-1)).toContain(path.replace('/en', ''));
  });

  it('takes a note of dissociation once the letter is delivered, and no withdrawal', async () => {
    const { path } = await signer();
    expect((await post(app, `${path}/dissociate`, {})).status).toBe(409);
    await app.owner.query(
      `update letter set state = 'DELIVERED', closes_at = now(), closed_at = now(), delivered_at = now() where id = $1`,
      [letter.id],
    );
    const html = await textOf(app, path);
    expect(html).not.toContain('/withdraw"');
    expect((await post(app, `${path}/withdraw`, {})).status).toBe(409);
    const noted = await act(path, 'dissociate');
    expect(noted).toContain('A note of today says that you no longer stand behind this letter.');
    expect(noted).not.toContain('/dissociate"');
  });
});
