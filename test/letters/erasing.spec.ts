import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../../libs/kernel/src/ids';
import { openTransport } from '../../libs/platform/src/mail/transport';
import { verifyLetter } from '../../tools/verify-letter.mjs';
import { plantPerson } from '../coalition/people';
import { get, signAndConfirm, SIGNER, textOf } from '../public/page';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import type { Visitor } from '../support/visitor';
import { answerOf, seen, Signers } from './people-who-sign';
import type { SampleBundle } from './seal-sample';

/** Strings that are nowhere but in what is erased. */
const NAMES = ['Vergessene', 'Bruchstelle', 'vergessene@example.org'];

describe('a signatory who is erased (SAFETY 38)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    ({ visitor: officer } = await plantPerson(app, 'DATA_PROTECTION_OFFICER'));
  });
  afterAll(() => app.close());

  const erase = (visitor: Visitor, id: string) =>
    visitor.ask('mutation ($id: ID!) { eraseSignatory(id: $id, reason: "Asked for by mail.") { count } }', {
      id,
    });
  const idOf = async (letterId: string, name: string) => {
    const { rows } = await app.owner.query<{ id: string }>(
      'select id from signature where letter_id = $1 and printed_name = $2',
      [letterId, name],
    );
    return rows[0]?.id ?? '';
  };

  /** Tables, the queue's too, that hold one of the names in any column of any kind, in bytes as well. */
  async function tablesWith(names: readonly string[]): Promise<string[]> {
    const { rows } = await app.owner.query<{ table: string; column: string; type: string }>(
      `select format('%I.%I', n.nspname, c.relname) as table, a.attname as column, format_type(a.atttypid, null) as type
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
           join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and n.nspname in ('public', 'bullmq')`,
    );
    const found: string[] = [];
    for (const { table, column, type } of rows) {
      const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
      const hits = await app.owner.query(`select from ${table} where ${text} ilike any($1)`, [
        names.map((name) => `%${name}%`),
      ]);
      if (hits.rowCount !== 0) found.push(`${table}.${column}`);
    }
    return found;
  }

  async function filesWith(names: readonly string[]): Promise<string[]> {
    const all = await readdir(app.settings.dataDir, { recursive: true, withFileTypes: true });
    const files = all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    const read = await Promise.all(
      files.map(async (file) => ({ file, text: await readFile(file, 'latin1') })),
    );
    return read.filter(({ text }) => names.some((name) => text.includes(name))).map(({ file }) => file);
  }

  it('leaves no trace in database, files or logs, and a seal that verifies', async () => {
    const letter = await openLetter(coordinator, 600_000);
    const [name, email, work] = ['Ada Vergessene', 'vergessene@example.org', 'Bruchstelle Institut'];
    const token = await signAndConfirm(app, letter.slug, { ...SIGNER, name, email, affiliation: work });
    await signAndConfirm(app, letter.slug, { ...SIGNER, name: 'Ben Remaining', email: 'ben@example.org' });
    await coordinator.data(
      `mutation { importSignatures(input: {key: "${newId()}", letterId: "${letter.id}", expected: 1, file: "Vergessene.csv",
         text: "name,affiliation\\nZoe Vergessene,Bruchstelle", defaults: {kind: PERSON, display: PUBLIC, manner: PAPER, reference: "Folder Bruchstelle"}})
         { __typename } }`,
    );
    await answerOf(coordinator, 'closeLetter(id: $id, reason: "Enough")', letter.id);
    const bundleOf = async () => JSON.parse(await textOf(app, `/l/${letter.slug}/seal.json`)) as SampleBundle;
    const before = await until('the seal', async () => {
      const answer = await get(app, `/l/${letter.slug}/seal.json`);
      return answer.status === 200 && ((await answer.json()) as SampleBundle);
    });
    const packet = await coordinator.data<{ buildPacket: { id: string } }>(
      `mutation { buildPacket(letterId: "${letter.id}", language: "en", format: LETTER) { ... on LetterPacket { id } } }`,
    );
    const stateOf = async () => {
      const { rows } = await app.owner.query<{ state: string }>(
        'select state from letter_packet where id = $1',
        [packet.buildPacket.id],
      );
      return rows[0]?.state;
    };
    await until('the packet', async () => (await stateOf()) === 'READY');
    expect(await tablesWith(NAMES)).not.toEqual([]);
    // As a server without SMTP keeps mails.
    const folder = openTransport({ smtpUrl: undefined, mailDir: app.settings.mailDir });
    for (const to of [email, 'ben@example.org'])
      await folder.send({ from: 'chorus@example.org', to, subject: 'Confirm', text: to }, newId());
    expect(await filesWith(['@example.org'])).toHaveLength(2);

    for (const signatory of [name, 'Zoe Vergessene']) {
      const id = await idOf(letter.id, signatory);
      expect(await erase(officer, id)).toEqual({ data: { eraseSignatory: { count: 3 } } });
      expect(await erase(coordinator, id)).toEqual({ data: { eraseSignatory: { count: 3 } } });
    }
    expect(await tablesWith(NAMES)).toEqual([]);
    expect(await filesWith(NAMES)).toEqual([]);
    expect(await filesWith(['ben@example.org'])).toHaveLength(1);
    expect(app.logs.filter((line) => NAMES.some((one) => line.includes(one)))).toEqual([]);
    expect(await stateOf()).toBe('DESTROYED');
    expect((await get(app, `/r/${token}/en`)).status).toBe(404);
    expect((await get(app, `/r/${token}/seal.json`)).status).toBe(404);

    const after = await bundleOf();
    expect(verifyLetter(after)).toMatchObject({ size: 3, standing: 3 });
    expect(after.heads).toEqual(before.heads);
    expect(after.entries.flatMap(({ signature }) => signature?.name ?? [])).toEqual(['Ben Remaining']);
    const page = await until('the page to be new', async () => {
      const html = await textOf(app, `/l/${letter.slug}/en`);
      return !html.includes('Vergessene') && html;
    });
    expect(page).toContain('and 2 signatories who are not named here');
    const { rows } = await app.owner.query<{ kind: string }>(
      `select kind from history where subject_id = $1 and kind = 'SIGNATORY_ERASED'`,
      [letter.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('is withdrawn with it while the letter is open, and an organisation may sign anew', async () => {
    const signers = new Signers(app, coordinator);
    const letter = await signers.letter();
    const colleague = await signers.colleague('Kolibri House', { authority: {} });
    const sign = () =>
      answerOf(colleague.visitor, 'signLetter(id: $id, version: 1, display: WITHHELD)', letter.id, 'count');
    expect(await sign()).toEqual({ count: 1 });
    const id = await idOf(letter.id, 'Kolibri House');
    expect((await erase(colleague.visitor, id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await erase(coordinator, id)).toEqual({ data: { eraseSignatory: { count: 0 } } });
    expect(await sign()).toEqual({ count: 1 });
    expect(await seen(coordinator, letter.id, 'count')).toEqual({ count: 1 });
  });
});
