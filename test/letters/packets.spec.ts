import { createHash } from 'node:crypto';
import { CoalitionsService } from '@chorus/coalition';
import { PeopleService, SignInService } from '@chorus/identity';
import { JobRunner } from '@chorus/platform/jobs/job-runner';
import { PLATFORM_SCOPE, Scopes } from '@chorus/platform/scope/scopes';
import { newId } from '../../libs/kernel/src/ids';
import { PacketsService } from '../../libs/letters/src/packet/packets.service';
import { joinPartner, openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { readDocx, readPdf } from './packet-reading';
import { plantSignatures, type Planted } from './plant-signatures';

interface Packet {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly failure: string | null;
  readonly signatures: number;
  readonly withheld: number;
  readonly current: boolean;
  readonly files: readonly { readonly kind: string; readonly sha256: string; readonly bytes: number }[];
}

const FIELDS = 'id state progress failure signatures withheld current files { kind sha256 bytes }';
const SIGNED: readonly Planted[] = [
  { name: 'Zonta Justice', organisation: true },
  { name: 'Élan', organisation: true },
  { name: 'Quiet Partner', organisation: true, display: 'DELIVERED_ONLY' },
  { name: 'Kanarienvogel Trust', organisation: true, display: 'WITHHELD' },
  { name: 'Ada Person' },
  { name: 'Kanarienvogel Person', display: 'WITHHELD' },
  { name: 'Never Confirmed', waiting: true },
  { name: 'Gone Again', withdrawn: true },
];

describe('a letter’s packet', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  async function closedLetter(signed: readonly Planted[] = SIGNED): Promise<string> {
    const { id } = await openLetter(coordinator, 600_000);
    await plantSignatures(
      app,
      id,
      signed.map((each) => ({ ...each, name: `${each.name} ${id.slice(-4)}` })),
    );
    await close(id);
    return id;
  }

  /** Somebody who coordinates another coalition. */
  async function coordinatorElsewhere(): Promise<Visitor> {
    const token = await app.run(async () => {
      const person = {
        email: 'stranger@example.org',
        name: 'Stranger',
        language: 'en',
        timeZone: 'UTC',
      } as const;
      const { id } = await app.app.get(PeopleService).ensure(PLATFORM_SCOPE, person);
      await app.app.get(CoalitionsService).found('other', 'Other', id);
      return app.app.get(SignInService).linkToken(PLATFORM_SCOPE, id);
    });
    const visitor = new Visitor(app.url);
    await visitor.signIn(`/sign-in/${token}`);
    return visitor;
  }

  const close = (id: string) =>
    app.owner.query(`update letter set state = 'CLOSED', closed_at = clock_timestamp() where id = $1`, [id]);

  async function ask(id: string, { language = 'en', format = 'LETTER', by = coordinator } = {}) {
    const { buildPacket } = await by.data<{
      buildPacket: { __typename: string; code?: string; field?: string; id?: string };
    }>(
      `mutation ($id: ID!, $language: String!, $format: PacketFormat!) { buildPacket(letterId: $id, language: $language, format: $format) {
         __typename ... on LetterPacket { id } ... on Refusal { code field } } }`,
      { id, language, format },
    );
    return buildPacket;
  }

  async function packet(id: string): Promise<Packet> {
    const { letterPacket } = await coordinator.data<{ letterPacket: Packet }>(
      `query ($id: ID!) { letterPacket(id: $id) { ${FIELDS} } }`,
      { id },
    );
    return letterPacket;
  }

  async function build(letterId: string, wish: { language?: string; format?: string } = {}): Promise<Packet> {
    const { id = '', code } = await ask(letterId, wish);
    if (code !== undefined) throw new Error(code);
    return until('a packet', async () => {
      const found = await packet(id);
      return found.state !== 'QUEUED' && found.state !== 'BUILDING' && found;
    });
  }

  const fetchFile = (by: Visitor, letterId: string, id: string, extension: string) =>
    by.get(`/letters/${letterId}/packets/${id}.${extension}`);

  it('is built by the worker, and its files are what their hashes say', async () => {
    const letterId = await closedLetter();
    const built = await build(letterId);
    expect(built).toMatchObject({ state: 'READY', progress: 100, signatures: 6, withheld: 2, current: true });
    for (const { kind, sha256, bytes } of built.files) {
      const answer = await fetchFile(coordinator, letterId, built.id, kind.toLowerCase());
      const content = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        200,
        bytes,
        sha256,
      ]);
    }
  });

  it('names those for the recipient alone, and in neither file whoever is withheld, unconfirmed or gone', async () => {
    const letterId = await closedLetter();
    const { id } = await build(letterId);
    const read = async (extension: string) =>
      Buffer.from(await (await fetchFile(coordinator, letterId, id, extension)).arrayBuffer());
    const pdf = (await readPdf(await read('pdf'))).text.join('\n');
    const { text: docx, parts } = readDocx(await read('docx'));
    for (const text of [pdf, docx]) {
      const names = [
        'Organisations (3)',
        'Élan',
        'Quiet Partner',
        'Zonta Justice',
        'Persons in a personal capacity (1)',
        'Ada Person',
        'and 2 whose names are withheld',
      ];
      const places = names.map((name) => text.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
    for (const text of [pdf, ...parts.values()])
      expect(text).not.toMatch(/Kanarienvogel|Never Confirmed|Gone Again/);
  });

  it('leaves out a signature that stands under an older meaning, until it is given again (PR-11)', async () => {
    const letterId = await closedLetter();
    await app.owner.query(`update letter set meaning = 2 where id = $1`, [letterId]);
    await app.owner.query(
      `update signature set meaning = 2 where letter_id = $1 and printed_name like 'Zonta%'`,
      [letterId],
    );
    const built = await build(letterId);
    expect([built.signatures, built.withheld]).toEqual([1, 0]);
  });

  it('prints late signatures apart once their supplement is sealed, and counts none before', async () => {
    const letterId = await closedLetter();
    const late = (set: string) =>
      app.owner.query(`update signature set ${set} where letter_id = $1 and printed_name like 'Ada%'`, [
        letterId,
      ]);
    await late('late = true');
    expect((await build(letterId)).signatures).toBe(5);
    await late('supplement = 1');
    const { id, signatures } = await build(letterId);
    const pdf = await readPdf(
      Buffer.from(await (await fetchFile(coordinator, letterId, id, 'pdf')).arrayBuffer()),
    );
    expect(signatures).toBe(6);
    expect(pdf.text.slice(0, -1).join(' ')).not.toContain('Ada Person');
    expect(pdf.text.at(-1)).toMatch(/^Supplement of [\s\S]*Ada Person[\s\S]*6 in all/);
  });

  it('is the same for whoever asks again, at once or later, and makes no second job', async () => {
    const letterId = await closedLetter();
    const asked = await Promise.all(Array.from({ length: 5 }, () => ask(letterId)));
    const again = await build(letterId);
    expect(new Set([...asked.map(({ id }) => id), again.id]).size).toBe(1);
    const { rows } = await app.owner.query(`select from outbox where payload ->> 'packetId' = $1`, [
      again.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('comes to the same bytes when it is built anew', async () => {
    const letterId = await closedLetter();
    const first = await build(letterId);
    await app.owner.query(`update letter_packet set state = 'DESTROYED' where id = $1`, [first.id]);
    const second = await build(letterId);
    expect(second.id).not.toBe(first.id);
    expect(second.files).toEqual(first.files);
  });

  it('is taken up where it was interrupted, and kept once when two build it', async () => {
    const letterId = await closedLetter();
    const { id } = await build(letterId);
    const { files } = await packet(id);
    await app.owner.query('delete from letter_packet_file where packet_id = $1', [id]);
    await app.owner.query(
      `update letter_packet set state = 'BUILDING', progress = 40, ended_at = null where id = $1`,
      [id],
    );
    const { rows } = await app.owner.query<{ id: string }>(
      `update outbox set done_at = null where payload ->> 'packetId' = $1 returning id`,
      [id],
    );
    const run = () => app.run(() => app.app.get(JobRunner).run(rows[0]?.id ?? ''));
    await Promise.all([run(), run(), run()]);
    expect(await packet(id)).toMatchObject({ state: 'READY', progress: 100, files });
    const history = await app.owner.query(
      `select from history where kind = 'PACKET_BUILT' and payload ->> 'packetId' = $1`,
      [id],
    );
    expect(history.rows).toHaveLength(2);
  });

  it('is given up where the letter changed between asking and building, and says so', async () => {
    const letterId = await closedLetter();
    await app.owner.query(`create function change() returns trigger language plpgsql as
      $$ begin update public.signature set printed_name = printed_name || ' II' where letter_id = new.letter_id and display = 'PUBLIC'; return new; end $$`);
    await app.owner.query(
      'create trigger change after insert on letter_packet for each row execute function public.change()',
    );
    const built = await build(letterId).finally(() =>
      app.owner.query('drop trigger change on letter_packet; drop function change'),
    );
    expect(built).toMatchObject({ state: 'FAILED', failure: 'CHANGED', files: [] });
  });

  it('is no longer current once a signature is withdrawn, and a new one takes its place', async () => {
    const letterId = await closedLetter();
    const old = await build(letterId);
    await app.owner.query(
      `update signature set withdrawn_at = now() where letter_id = $1 and printed_name like 'Ada%'`,
      [letterId],
    );
    expect((await packet(old.id)).current).toBe(false);
    const { id, signatures, current } = await build(letterId);
    expect([id === old.id, signatures, current]).toEqual([false, 5, true]);
  });

  it('is emptied when a name that it could hold is erased: files gone, hashes kept', async () => {
    const letterId = await closedLetter();
    const { id, files } = await build(letterId);
    const { rows } = await app.owner.query<{ coalition: string; since: Date }>(
      `select coalition_id as coalition, max(confirmed_at) as since from signature where letter_id = $1 group by 1`,
      [letterId],
    );
    const [{ coalition, since } = { coalition: '', since: new Date() }] = rows;
    const scope = app.app.get(Scopes).ofRecord(coalition);
    await app.run(() => app.app.get(PacketsService).forget(scope, letterId, since));
    expect(await packet(id)).toMatchObject({ state: 'DESTROYED', files });
    expect((await fetchFile(coordinator, letterId, id, 'pdf')).status).toBe(404);
    const left = await app.owner.query(
      'select from letter_packet_file where packet_id = $1 and content is not null',
      [id],
    );
    expect(left.rows).toHaveLength(0);
  });

  describe('is refused', () => {
    it.each(['OPEN', 'LOCKED', 'WITHDRAWN'])('while the letter is %s', async (state) => {
      const { id } = await openLetter(coordinator, 600_000);
      await app.owner.query('update letter set state = $2 where id = $1', [id, state]);
      expect(await ask(id)).toEqual({ __typename: 'Refusal', code: 'WRONG_STATE', field: null });
    });

    it('in a language without an approved translation', async () => {
      expect(await ask(await closedLetter(), { language: 'fr' })).toEqual({
        __typename: 'Refusal',
        code: 'TRANSLATION_OUTDATED',
        field: 'language',
      });
    });

    it('as a UN statement where nobody in consultative status signs, or the text is too long', async () => {
      const id = await closedLetter();
      expect(await ask(id, { format: 'UN' })).toMatchObject({
        code: 'NO_CONSULTATIVE_STATUS',
        field: 'format',
      });
      await app.owner.query(
        `update organisation set ecosoc_status = 'SPECIAL', ecosoc_name = 'Zonta of ECOSOC' where id = (
           select organisation_id from signature where letter_id = $1 and printed_name like 'Zonta%')`,
        [id],
      );
      await app.owner.query(`update letter set word_limit = 3 where id = $1`, [id]);
      expect(await ask(id, { format: 'UN' })).toMatchObject({ code: 'TEXT_TOO_LONG', field: 'format' });
      await app.owner.query(`update letter set word_limit = null where id = $1`, [id]);
      const built = await build(id, { format: 'UN' });
      const pdf = await readPdf(
        Buffer.from(await (await fetchFile(coordinator, id, built.id, 'pdf')).arrayBuffer()),
      );
      expect(pdf.text.join(' ').replace(/\s+/g, ' ')).toContain(
        'statement submitted by Zonta of ECOSOC, non-governmental organization in special consultative status',
      );
    });
  });

  describe('is fetched', () => {
    let letterId: string;
    let packetId: string;
    const path = (extension = 'pdf') => `/letters/${letterId}/packets/${packetId}.${extension}`;
    beforeAll(async () => {
      letterId = await closedLetter();
      packetId = (await build(letterId)).id;
    });

    it('as an attachment that nothing keeps, and the fetching is recorded', async () => {
      const { headers } = await coordinator.get(path());
      expect(
        Object.fromEntries(
          ['content-type', 'content-disposition', 'cache-control', 'x-content-type-options'].map((name) => [
            name,
            headers.get(name),
          ]),
        ),
      ).toEqual({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="letter-${packetId}.pdf"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      const { rows } = await app.owner.query<{ kind: string }>(
        `select payload ->> 'kind' as kind from history where kind = 'PACKET_FETCHED' and payload ->> 'packetId' = $1`,
        [packetId],
      );
      expect(rows.at(-1)?.kind).toBe('PDF');
    });

    it('by nobody whose browser is another one: the address opens nothing (SAFETY 7)', async () => {
      for (const file of [path('pdf'), path('docx'), `/letters/${letterId}/signatories.csv`]) {
        const answer = await new Visitor(app.url).get(file);
        expect([answer.status, (await answer.text()).includes('Quiet')]).toEqual([401, false]);
      }
    });

    it('by no partner, and by no coordinator of another letter or coalition', async () => {
      const { visitor } = await joinPartner(app, coordinator, `Partner ${newId()}`, `${newId()}@example.org`);
      expect((await visitor.get(path())).status).toBe(403);
      expect((await visitor.get(`/letters/${letterId}/signatories.csv`)).status).toBe(403);
      const elsewhere = `/letters/${await closedLetter()}/packets/${packetId}.pdf`;
      expect((await coordinator.get(elsewhere)).status).toBe(404);
      const stranger = await coordinatorElsewhere();
      for (const file of [path(), path('docx'), `/letters/${letterId}/signatories.csv`])
        expect((await stranger.get(file)).status).toBe(404);
    });

    it('no longer once the role or the session has ended, on the very next request', async () => {
      const second = await app.coordinator();
      expect((await second.get(path())).status).toBe(200);
      await app.owner.query(
        `update membership set role = 'MEMBER' where person_id = (select id from person where email = 'coordinator@localhost.localdomain')`,
      );
      expect((await second.get(path())).status).toBe(403);
      await app.owner.query(`update membership set role = 'COORDINATOR' where role = 'MEMBER'`);
      await second.data('mutation { revokeSessions }');
      expect((await second.get(path())).status).toBe(401);
      coordinator = await app.coordinator();
    });

    it.each(['x.pdf', `${newId()}.exe`, `${newId()}.pdf`, '../../etc/passwd.pdf', `${newId()}.PDF`])(
      'not as %s',
      async (file) => {
        expect(
          (await coordinator.get(`/letters/${letterId}/packets/${encodeURIComponent(file)}`)).status,
        ).toBe(404);
      },
    );
  });

  it('has beside it a table of signatories: inert cells, the withheld a number, those for the recipient marked', async () => {
    const letterId = await closedLetter([...SIGNED, { name: '=HYPERLINK("https://evil.example")' }]);
    const answer = await coordinator.get(`/letters/${letterId}/signatories.csv`);
    const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    const lines = csv.trimEnd().split('\r\n');
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="signatories.csv"',
    ]);
    expect(csv.startsWith('\ufeffName,Signs as,')).toBe(true);
    expect(lines.at(-1)).toBe('and 2 whose names are withheld');
    expect(lines.filter((line) => line.includes('to the recipient alone'))).toHaveLength(1);
    expect(lines.some((line) => /^"?'=HYPERLINK/.test(line))).toBe(true);
    expect(csv).not.toMatch(/Kanarienvogel|Never Confirmed|Gone Again/);
    expect(lines.slice(1, 4).map((line) => line.split(' ')[0])).toEqual(['Élan', 'Quiet', 'Zonta']);
  });
});
