import { newId } from '../../libs/kernel/src/ids';
import { historyOf, plantOrganisation } from '../coalition/people';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { plantSignatures } from './plant-signatures';

interface Preview {
  readonly separator: string;
  readonly columns: { place: number; heading: string; field: string | null }[];
  readonly rows: number;
  readonly faulty: number;
  readonly problems: { line: number; field: string; column: string | null; code: string; message: string }[];
  readonly report: string;
  readonly duplicates: {
    line: number;
    of: number | null;
    code: string;
    name: string | null;
    taken: boolean;
  }[];
  readonly leftOut: number;
  readonly taken: number;
  readonly mailed: number;
  readonly organisations: string[];
  readonly code?: string;
  readonly message?: string;
}

interface Imported {
  readonly id: string;
  readonly taken: number;
  readonly mailed: number;
  readonly undoneAt: string | null;
  readonly code?: string;
}

const DEFAULTS = { kind: 'PERSON', display: 'PUBLIC', manner: 'PAPER', reference: 'Folder 1' };
const PREVIEW = `mutation ($input: ImportListInput!) { previewImport(input: $input) {
  ... on ImportPreview { separator columns { place heading field } rows faulty problems { line field column code message } report
    duplicates { line of code message name taken } leftOut taken mailed public organisations }
  ... on Refusal { code message field } } }`;
const IMPORT = `mutation ($input: ImportSignaturesInput!) { importSignatures(input: $input) {
  ... on SignatureImport { id file taken mailed leftOut organisationsAdded by at undoneAt } ... on Refusal { code message field } } }`;

describe('signatures that came by mail or on paper', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let letter: { id: string; slug: string };

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  beforeEach(async () => {
    letter = await openLetter(coordinator, 600_000);
  });
  afterAll(() => app.close());

  const input = (text: string, more: object = {}) => ({
    letterId: letter.id,
    text,
    defaults: DEFAULTS,
    ...more,
  });

  async function preview(text: string, more: object = {}): Promise<Preview> {
    const { previewImport } = await coordinator.data<{ previewImport: Preview }>(PREVIEW, {
      input: input(text, more),
    });
    return previewImport;
  }

  async function take(text: string, expected: number, more: object = {}): Promise<Imported> {
    const given = { ...input(text, more), key: newId(), file: 'list.csv', expected, ...more };
    const { importSignatures } = await coordinator.data<{ importSignatures: Imported }>(IMPORT, {
      input: given,
    });
    return importSignatures;
  }

  async function undo(id: string): Promise<Imported> {
    const { undoImport } = await coordinator.data<{ undoImport: Imported }>(
      `mutation ($id: ID!) { undoImport(id: $id) { ... on SignatureImport { id taken undoneAt } ... on Refusal { code } } }`,
      { id },
    );
    return undoImport;
  }

  async function read() {
    const answer = await coordinator.data<{
      letter: { count: number; signatories: { edges: { node: { printedName: string; imported: boolean; organisation: boolean } }[] } };
    }>(
      `query ($id: ID!) { letter(id: $id) { count signatories(first: 100) { edges { node { printedName imported organisation country } } } } }`,
      { id: letter.id },
    ); // prettier-ignore
    const { count, signatories } = answer.letter;
    return { count, names: signatories.edges.map(({ node }) => node) };
  }

  it('are looked at first, in the file’s own language, then taken as a whole and marked', async () => {
    const text =
      'Type;Nom;Fonction;Pays;Courriel;Affichage;Date de signature\r\n' +
      'personne;Zoé N’Diaye;;Sénégal;zoe@example.org;public;1/3/2026\r\n' +
      'personne;Ben Sow;;Sénégal;;public;\r\n' +
      'ONG;Santé pour tous;Présidente;Mali;;public;\r\n' +
      'personne;Cachée;;Mali;;anonyme;\r\n';
    const seen = await preview(text);
    expect(seen).toMatchObject({ separator: ';', rows: 4, faulty: 0, taken: 4, mailed: 1, leftOut: 0 });
    expect(seen.columns.map(({ field }) => field)).toEqual(['kind', 'name', 'title', 'country', 'email', 'display', 'signedOn']);
    expect(seen.organisations).toEqual(['Santé pour tous']);
    expect((await read()).count).toBe(0);
    const imported = await take(text, 4);
    expect(imported).toMatchObject({ taken: 4, mailed: 1 });
    expect(await read()).toEqual({
      count: 3,
      names: [
        { printedName: 'Santé pour tous', imported: true, organisation: true, country: 'ML' },
        { printedName: 'Ben Sow', imported: true, organisation: false, country: 'SN' },
      ],
    });
    const link = await until('a link', () => app.mailbox.linksTo('zoe@example.org')[0]);
    await new Visitor(app.url).post(`${new URL(link).pathname}/en`, {});
    expect((await read()).count).toBe(4);
    const { rows } = await app.owner.query(
      `select o.line, o.manner, to_char(o.signed_on, 'YYYY-MM-DD') as "signedOn", o.reference from signature_original o
        where o.import_id = $1 order by o.line`,
      [imported.id],
    );
    expect(rows[0]).toEqual({ line: 2, manner: 'PAPER', signedOn: '2026-03-01', reference: 'Folder 1' });
    expect(rows).toHaveLength(4);
    expect((await historyOf(app, letter.id)).at(-2)).toBe('SIGNATURES_IMPORTED');
  }); // prettier-ignore

  it('are withdrawn together by one undo, but for those that somebody withdrew before, and can be imported again', async () => {
    const text = 'name,country\nAda,NG\nBen,NG\n';
    const imported = await take(text, 2);
    expect((await read()).count).toBe(2);
    expect((await undo(imported.id)).undoneAt).toEqual(expect.stringMatching(/T/));
    expect((await read()).count).toBe(0);
    expect(await undo(imported.id)).toEqual(await undo(imported.id));
    expect(await take(text, 2)).toMatchObject({ taken: 2 });
    expect((await read()).count).toBe(2);
    const { signatureImports } = await coordinator.data<{ signatureImports: { edges: { node: { undoneBy: string | null } }[] } }>(
      'query ($id: ID!) { signatureImports(letterId: $id) { edges { node { file undoneBy } } } }',
      { id: letter.id },
    );
    expect(signatureImports.edges.map(({ node }) => node.undoneBy !== null)).toEqual([true, false]);
  }); // prettier-ignore

  it('are imported once for a key, however often and at once it is asked for', async () => {
    const key = newId();
    const text = 'name\nAda\nBen\n';
    const answers = await Promise.all([1, 2, 3].map(() => take(text, 2, { key })));
    expect(answers.map(({ id, taken }) => [id, taken])).toEqual(Array(3).fill([key, 2]));
    expect((await read()).count).toBe(2);
    expect(await take('name\nCai\n', 1, { key })).toMatchObject({ code: 'KEY_REUSED' });
  });

  it('are not taken at all where one row is faulty; every fault is told by row and column, in the reader’s language', async () => {
    await coordinator.data('mutation { setPreferences(language: "fr", timeZone: "UTC") { id } }');
    const text =
      'name;=Land;E-mail\nAda;Atlantis;ada@example.org\n;Mali;not an address\nCai;Mali;cai@example.org\n';
    const columns = [
      { place: 0, field: 'name' },
      { place: 1, field: 'country' },
      { place: 2, field: 'email' },
    ];
    const seen = await preview(text, { columns });
    await coordinator.data('mutation { setPreferences(language: "en", timeZone: "UTC") { id } }');
    expect(seen).toMatchObject({ rows: 3, faulty: 2 });
    expect(seen.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, '=Land', 'COUNTRY'],
      [3, 'name', 'NAME_MISSING'],
      [3, 'E-mail', 'ADDRESS'],
    ]);
    expect(seen.problems[1]?.message).toBe('Le nom manque.');
    expect(seen.report).toContain(`\uFEFFLigne;Colonne;À corriger\r\n2;'=Land;`);
    expect(await take(text, 1, { columns })).toMatchObject({ code: 'IMPORT_NOT_READY' });
    expect((await read()).count).toBe(0);
  });

  it('that are there already are left out and named, but a namesake who is somebody else is taken', async () => {
    await plantSignatures(app, letter.id, [{ name: 'Known Person' }]);
    const org = await plantOrganisation(app, 'Known Trust');
    await app.owner.query(`update signature set email = 'known@example.org', country = 'NG' where printed_name = 'Known Person'`);
    const text =
      'type,name,country,email\n' +
      'org,KNOWN TRUST,,\norg,Known Trust,,\nperson,"Person, Known",NG,\nperson,Other,NG,Known@example.org\nperson,Ada,NG,\nperson,Ada,NG,\n';
    const seen = await preview(text);
    expect(seen.duplicates.map(({ line, of, code, taken }) => [line, of, code, taken])).toEqual([
      [3, 2, 'SAME_ORGANISATION', false],
      [4, null, 'SAME_NAME', false],
      [5, null, 'SAME_ADDRESS', false],
      [7, 6, 'SAME_NAME', false],
    ]);
    expect(seen).toMatchObject({ taken: 2, leftOut: 4, organisations: [] });
    expect(await take(text, 3)).toMatchObject({ code: 'IMPORT_MOVED' });
    expect(await take(text, 3, { take: [3, 7] })).toMatchObject({ taken: 3 });
    expect((await read()).count).toBe(4);
    const { rows } = await app.owner.query('select from signature where organisation_id = $1 and letter_id = $2', [org, letter.id]);
    expect(rows).toHaveLength(1);
    const again = await preview(text, { take: [3, 7] });
    expect(again.taken).toBe(1);
    expect(again.duplicates.filter(({ of }) => of === null)).toHaveLength(6);
  }); // prettier-ignore

  it('tell nobody that one who is not shown in public has signed already; what was given before stands', async () => {
    await plantSignatures(app, letter.id, [
      { name: 'Kanarienvogel', display: 'WITHHELD' },
      { name: 'Kanarienvogel Waiting', display: 'WITHHELD', waiting: true },
      { name: 'Kanarienvogel Trust', display: 'DELIVERED_ONLY', organisation: true },
    ]);
    await app.owner.query(`update signature set email = replace(lower(printed_name), ' ', '.') || '@example.org'
      where letter_id = $1 and organisation_id is null`, [letter.id]);
    const { rows: ids } = await app.owner.query<{ id: string }>('select id from signature where letter_id = $1', [letter.id]);
    const text =
      'type,name,email,country\nperson,A,kanarienvogel@example.org,\nperson,B,kanarienvogel.waiting@example.org,\norg,Kanarienvogel Trust,,CF\nperson,Kanarienvogel,,\n';
    const hidden = { defaults: { ...DEFAULTS, display: 'WITHHELD' } };
    const seen = await preview(text, hidden);
    expect(seen).toMatchObject({ duplicates: [], faulty: 0, taken: 4, mailed: 2, organisations: [] });
    const done = await take(text, 4, hidden);
    expect(done).toMatchObject({ taken: 4, mailed: 2 });
    expect((await read()).count).toBe(3);
    await until('the mail of whoever had not confirmed', () => app.mailbox.linksTo('kanarienvogel.waiting@example.org')[0]);
    expect(app.mailbox.linksTo('kanarienvogel@example.org')).toEqual([]);
    const undone = await undo(done.id);
    expect((await read()).count).toBe(2);
    const { rows: history } = await app.owner.query('select * from history where subject_id = $1', [letter.id]);
    const said = JSON.stringify([seen, done, undone, history, await read(), app.logs]).toLowerCase();
    expect(['kanarienvogel', ...ids.map(({ id }) => id)].filter((secret) => said.includes(secret))).toEqual([]);
  }); // prettier-ignore

  it('of an organisation that nobody knows and that shall not be public wait until it is added', async () => {
    const rows = 'type,name,country,display\norg,Quiet House,CF,withheld\norg,Loud House,,public\n';
    expect((await preview(rows)).problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'ADD_FIRST'],
      [3, 'COUNTRY_MISSING'],
    ]);
    await plantOrganisation(app, 'Quiet House', 'COORDINATORS');
    await plantOrganisation(app, 'Loud House', 'COORDINATORS');
    expect(await preview(rows)).toMatchObject({ faulty: 0, taken: 2 });
  });

  it.each([
    ['ORGANISATIONS', [[2, 'NOT_ASKED']]],
    ['MEMBERS', [[2, 'NOT_ASKED'], [3, 'NOT_ASKED']]],
  ])('are of those whom a letter to %s asks', async (audience, problems) => {
    await app.owner.query('update letter set audience = $2 where id = $1', [letter.id, audience]);
    const seen = await preview('type,name,country\nperson,Ada,NG\norg,Strange House,CF\n');
    expect(seen.problems.map(({ line, code }) => [line, code])).toEqual(problems);
  }); // prettier-ignore

  it.each([
    ['nothing', '', 'LIST_EMPTY'],
    ['a heading alone', 'name\n', 'LIST_EMPTY'],
    ['no column of names', 'a,b\n1,2\n', 'NO_NAME_COLUMN'],
    ['a mark out of place', 'name\n"Ada\nBen', 'LIST_QUOTES'],
    ['a picture', 'PK\u0003\u0004\0\0', 'LIST_BINARY'],
    ['more than two megabytes', `name\n${'x'.repeat(2_100_000)}`, 'LIST_TOO_LONG'],
    ['too many rows', `name\n${'Ada\n'.repeat(5_001)}`, 'LIST_TOO_MANY_ROWS'],
    ['too many columns', `name${',x'.repeat(50)}\nAda`, 'LIST_TOO_MANY_COLUMNS'],
  ])('are not read from %s', async (_, text, code) => {
    expect(await preview(text)).toMatchObject({ code });
    expect(await take(text, 0)).toMatchObject({ code });
  });

  it('are not read from ten megabytes, nor from a stranger what is longer than a form', async () => {
    const post = (bytes: number, visitor: Visitor) =>
      visitor.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(bytes) } }),
      });
    expect((await post(10_000_000, coordinator)).status).toBe(413);
    expect((await post(300_000, new Visitor(app.url))).status).toBe(413);
    expect((await post(2_000_000, coordinator)).status).toBe(200);
    expect((await post(100_000, new Visitor(app.url))).status).toBe(200);
  });

  it('carry no second recipient and no header into a mail', async () => {
    const cell = (text: string) => `"${text.replace(/"/g, '""')}"`;
    const hostile = ['a@x.example\r\nBcc: b@x.example', 'a@x.example,b@x.example', '<a@x.example>', 'a@x.example\u2028b@x.example'];
    const faulty = await preview(`name,email\n${hostile.map((address) => `Ada,${cell(address)}\n`).join('')}`);
    expect(faulty).toMatchObject({ rows: 4, faulty: 4 });
    const name = 'Bcc: b@x.example, =HYPERLINK("x") <script>';
    await take(`name,email\n${cell(name)},only@x.example\n`, 1);
    await until('the mail', () => app.mailbox.linksTo('only@x.example')[0]);
    expect(app.mailbox.recipients.at(-1)).toEqual(['only@x.example']);
    expect(JSON.stringify(app.mailbox.mails.at(-1)?.headerLines)).not.toContain('b@x.example');
  }); // prettier-ignore

  it('are taken and withdrawn no more once signing has closed', async () => {
    const done = await take('name\nAda\n', 1);
    await app.owner.query('update letter set closes_at = clock_timestamp() where id = $1', [letter.id]);
    expect(await take('name\nBen\n', 1)).toMatchObject({ code: 'DEADLINE_PASSED' });
    expect(await undo(done.id)).toMatchObject({ code: 'DEADLINE_PASSED' });
    expect((await read()).count).toBe(1);
  });

  it('come five thousand at a time', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, n) => `Person ${n},NG,${n % 2 ? '' : `p${n}@x.example`}\n`,
    );
    const text = `name,country,email\n${rows.join('')}`;
    const seen = await preview(text);
    expect(seen).toMatchObject({ taken: 5_000, mailed: 2_500 });
    expect(await take(text, 5_000)).toMatchObject({ taken: 5_000 });
    expect((await read()).count).toBe(2_500);
    await app.owner.query(`delete from outbox where name = 'letters.confirm-signature' and done_at is null`);
  });
});
