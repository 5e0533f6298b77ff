import { DiscoveryService } from '@nestjs/core';
import { HANDLER } from '@chorus/platform/jobs/job-handler';
import { JobRunner } from '@chorus/platform/jobs/job-runner';
import { plantPerson } from '../coalition/people';
import { plantPartners } from '../support/plant';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';
import { zoneAt } from '../support/zones';

const COORDINATOR = 'coordinator@localhost.localdomain';
const AT_ONCE = 4;

describe('every kind of owed work, done twice, at once and out of order (SAFETY 29)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let letter: { id: string; slug: string };
  let packet: string;
  let signer: string;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    letter = await openLetter(coordinator, 600_000);
    await app.owner.query('update outbox set done_at = now()');
    await holdBack();
    await new Visitor(app.url).post('/sign-in', { email: COORDINATOR });
    await coordinator.data(
      'mutation { invite(input: {email: "guest@example.org", language: "en", role: MEMBER}) }',
    );
    const form = { name: 'Ada', email: 'ada@example.org', display: 'PUBLIC', consent: 'yes', version: '1' };
    await new Visitor(app.url).post(`/l/${letter.slug}/en`, form);
    packet = await askForPacket();
    signer = await askToSign();
    await giveTheAddressAgain();
    await tellOfLetters();
    await letReviewLapse();
    await app.owner.query('update outbox set done_at = null, dispatched_at = $1', ['infinity']);
  });
  afterAll(() => app.close());

  /** A packet of a letter that is closed. */
  async function askForPacket(): Promise<string> {
    const { id } = await openLetter(coordinator, 600_000);
    await app.owner.query(`update letter set state = 'CLOSED', closed_at = now() where id = $1`, [id]);
    const { buildPacket } = await coordinator.data<{ buildPacket: { id: string } }>(
      `mutation ($id: ID!) { buildPacket(letterId: $id, language: "en", format: LETTER) { ... on LetterPacket { id } } }`,
      { id },
    );
    return buildPacket.id;
  }

  /** A colleague asks an authorised signer of the same organisation; gives the signer's address. */
  async function askToSign(): Promise<string> {
    const [partner] = await plantPartners(app.owner, app.url, 1);
    if (partner === undefined) throw new Error('nobody was planted');
    await app.owner.query('update person set time_zone = $2 where id = $1', [partner.personId, zoneAt(12)]);
    const colleague = await plantPerson(app, 'PARTNER', partner.organisationId);
    await colleague.visitor.data(
      'mutation ($id: ID!) { requestSignature(id: $id, version: 1, display: PUBLIC) { __typename } }',
      { id: letter.id },
    );
    return `${partner.personId}@example.org`;
  }

  /** Somebody gives an address that has signed: its owner is told. */
  async function giveTheAddressAgain(): Promise<void> {
    const form = { name: 'Eve', email: 'eve@example.org', display: 'PUBLIC', consent: 'yes', version: '1' };
    const sign = () => new Visitor(app.url).post(`/l/${letter.slug}/en`, form);
    await sign();
    await app.owner.query(`update signature set confirmed_at = now() where email = $1`, [form.email]);
    await sign();
  }

  /** The words of one letter change, and another is delivered: what that owes, and what it leads to. */
  async function tellOfLetters(): Promise<void> {
    const { id } = await openLetter(coordinator, 600_000);
    const told = await sign(id, 'told@example.org');
    const { letter: words } = await coordinator.data<{ letter: { blocks: { id: string; text: string }[] } }>(
      'query ($id: ID!) { letter(id: $id) { id revision title recipient blocks { id text } } }',
      { id },
    );
    const blocks = words.blocks.map((block) => ({ ...block, text: `${block.text} Please.` }));
    await coordinator.data(
      'mutation ($input: AmendLetterInput!) { amendLetter(input: $input) { __typename } }',
      { input: { ...words, blocks, kind: 'TYPOGRAPHICAL', note: 'For courtesy.' } },
    );
    const [version] = await rows<{ id: string }>(
      'select id from letter_version where letter_id = $1 and number = 2',
      [id],
    );
    const [awaited] = await rows<{ organisationId: string; personId: string }>(
      `select organisation_id as "organisationId", person_id as "personId" from authorised_signer`,
    );
    await owe('letters.amendment-mail', { signatureId: told, versionId: version?.id, mail: 1 });
    await owe('letters.remind-all', { letterId: id, kind: 'OPENED' });
    await owe('letters.remind', { letterId: id, ...awaited, kind: 'OPENED', mail: 1 });

    const { id: delivered } = await openLetter(coordinator, 600_000);
    await app.owner.query(
      `update letter set state = 'DELIVERED', closed_at = now(), delivered_at = now() where id = $1`,
      [delivered],
    );
    const agreed = await sign(delivered, 'agreed@example.org');
    const [silent] = await rows<{ id: string }>('select id from person where email = $1', [COORDINATOR]);
    await owe('letters.news', { letterId: delivered, what: 'DELIVERED' });
    await owe('letters.news-mail', { signatureId: agreed, what: 'DELIVERED', mail: 1 });
    await owe('letters.seal', { letterId: delivered });
    await owe('campaigns.tell-change', await moved(awaited?.personId ?? ''));
    await owe('tasks.digest', { personId: awaited?.personId, day: '2026-11-27' });
    await owe('letters.silence', { letterId: delivered });
    await owe('letters.silence-mail', { letterId: delivered, personId: silent?.id });
  }

  /** An occurrence has moved, and this person, where it is day, holds a task of it. */
  async function moved(personId: string): Promise<{ changeId: string; personId: string }> {
    const [held] = await rows<{ changeId: string }>(
      `with made as (
         insert into task (coalition_id, id, title, description, language, search, due_at, due_local, state, place_id, occurrence_id, created_by)
         select p.coalition_id, gen_random_uuid(), 'Held', '', 'en', 'held', now(), now(), 'CLAIMED', p.id, o.id, $1
           from place p, occurrence o order by o.id limit 1 returning coalition_id, id, occurrence_id),
       held as (
         insert into claim (coalition_id, id, task_id, organisation_id, person_id)
         select m.coalition_id, gen_random_uuid(), made.id, m.organisation_id, $1
           from made, membership m where m.person_id = $1),
       changed as (
         insert into occurrence_change (coalition_id, id, occurrence_id, kind, was, becomes, person_id)
         select coalition_id, gen_random_uuid(), occurrence_id, 'MOVED', '{}', '{}', $1 from made returning id)
       insert into task_shift (coalition_id, change_id, task_id, was, becomes)
       select made.coalition_id, changed.id, made.id, '{}', '{}' from made, changed returning change_id as "changeId"`,
      [personId],
    );
    return { changeId: held?.changeId ?? '', personId };
  }

  /** The review of a task's risk note is overdue: the task is a draft again, and the coordinator is told. */
  async function letReviewLapse(): Promise<void> {
    const [note] = await rows<{ id: string; personId: string }>(
      `with made as (
         insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, created_by)
         select p.coalition_id, gen_random_uuid(), 'Risky', '', 'en', 'risky', now(), now() at time zone 'UTC', p.id, m.person_id
           from place p join membership m on m.coalition_id = p.coalition_id and m.role = 'COORDINATOR' where p.code = 'BGF'
         returning coalition_id, id, created_by)
       insert into risk_note (coalition_id, id, engagement_kind, engagement_id, at_risk, harm, mitigation, language, review_on,
                              written_by, decided_by, decided_at)
       select coalition_id, gen_random_uuid(), 'TASK', id, '{OTHERS}', 'Harm', 'Care', 'en', current_date - 2,
              created_by, created_by, now() from made returning id, written_by as "personId"`,
    );
    await owe('tasks.risk-review', { noteId: note?.id });
    await owe('tasks.risk-review-mail', { noteId: note?.id, personId: note?.personId });
  }

  /** A confirmed signature, whose signer wants to be told what becomes of the letter; gives its id. */
  async function sign(letterId: string, email: string): Promise<string> {
    const [signed] = await rows<{ id: string }>(
      `insert into signature (coalition_id, id, letter_id, version_id, email, printed_name, display, language, consent, token_hash, confirmed_at, updates)
       select coalition_id, gen_random_uuid(), letter_id, id, $2, 'Signer', 'PUBLIC', 'en', 'Yes', md5($2), now(), true
         from letter_version where letter_id = $1 returning id`,
      [letterId, email],
    );
    return signed?.id ?? '';
  }

  const owe = (name: string, payload: object) =>
    app.owner.query(
      `insert into outbox (id, coalition_id, name, payload, run_at) select gen_random_uuid(), id, $1, $2, now() from coalition`,
      [name, JSON.stringify(payload)],
    );

  /** From here the dispatcher takes nothing: the test does what is owed. */
  async function holdBack(): Promise<void> {
    await app.owner.query(`
      create function hold() returns trigger language plpgsql as
        $$ begin new.dispatched_at := 'infinity'; return new; end $$;
      create trigger hold before insert on outbox for each row execute function public.hold()`);
  }

  const rows = async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> =>
    (await app.owner.query<Row>(sql, params)).rows;

  /** Does all that is owed, so many times at once, the newest first. */
  async function work(times: number): Promise<PromiseSettledResult<void>[]> {
    const owed = await rows<{ id: string }>('select id from outbox order by id desc');
    const runner = app.app.get(JobRunner);
    return Promise.allSettled(
      owed.flatMap(({ id }) => Array.from({ length: times }, () => app.run(() => runner.run(id)))),
    );
  }

  const state = async () => ({
    mails: app.mailbox.mails.map(({ to }) => [to].flat()[0]?.text).sort(),
    ledger: await rows('select dedupe_key, state from mail order by dedupe_key'),
    history: await rows('select kind, subject_id, payload from history order by id'),
    letters: await rows('select id, state from letter where id = $1', [letter.id]),
    packets: await rows('select packet_id, kind, sha256 from letter_packet_file order by kind'),
  });

  it('leaves one mail to each, and what it leaves stays', async () => {
    const handlers = app.app
      .get(DiscoveryService)
      .getProviders({ metadataKey: HANDLER.KEY })
      .map((wrapper) => app.app.get(DiscoveryService).getMetadataByDecorator(HANDLER, wrapper)?.name);
    const names = (await rows<{ name: string }>('select distinct name from outbox')).map(({ name }) => name);
    expect(names.sort()).toEqual([...new Set(handlers)].sort());

    await work(AT_ONCE);
    while ((await rows('select from outbox where done_at is null')).length > 0) await work(1);
    const after = await state();
    expect(after.mails).toEqual(
      [
        ...[
          'ada@example.org',
          'agreed@example.org',
          'eve@example.org',
          'guest@example.org',
          'told@example.org',
        ],
        ...[COORDINATOR, COORDINATOR, COORDINATOR, signer, signer, signer, signer],
      ].sort(),
    );
    expect(after.letters).toEqual([{ id: letter.id, state: 'OPEN' }]);
    expect(after.packets).toMatchObject(['DOCX', 'PDF'].map((kind) => ({ packet_id: packet, kind })));
    expect(await rows('select from outbox where done_at is null')).toEqual([]);

    await app.owner.query('update outbox set done_at = null');
    await work(AT_ONCE);
    expect((await work(1)).filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await state()).toEqual(after);
  });

  it('closes a letter once, when its time has come', async () => {
    await app.owner.query('update letter set closes_at = now()');
    await app.owner.query('update outbox set done_at = null');
    await work(AT_ONCE);
    expect((await state()).letters).toEqual([{ id: letter.id, state: 'CLOSED' }]);
    expect(
      await rows(`select from history where kind = 'LETTER_CLOSED' and subject_id = $1`, [letter.id]),
    ).toHaveLength(1);
  });
});
