import { historyOf, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { answerOf, seen, Signers, type Colleague } from './people-who-sign';

const SIGN = 'signLetter(id: $id, version: 1, display: PUBLIC)';
const PERSONAL =
  'signInPersonalCapacity(input: {id: $id, version: 1, display: PUBLIC, affiliation: "A university", country: "CF"})';
const NAMED = 'count signatories { edges { node { printedName affiliation organisation } } }';

/** The open text of a letter that has been amended: a second version, of the same meaning or another. */
function amend(app: TestApp, id: string, meaning: number) {
  return app.owner.query(
    `with amended as (
       insert into letter_version (coalition_id, id, letter_id, number, canonical, sha256, meaning, kind, title, recipient, blocks)
       select coalition_id, gen_random_uuid(), letter_id, 2, canonical || 'New.', sha256, $2::integer, 'SUBSTANTIVE', title, recipient, blocks
         from letter_version where letter_id = $1 returning letter_id)
     update letter set meaning = $2::integer where id in (select letter_id from amended)`,
    [id, meaning],
  );
}

describe('signing a letter', () => {
  let app: TestApp;
  let signers: Signers;
  let partner: Colleague;
  let member: Person;
  const reader = () => new Visitor(app.url);
  const form = (email: string) => ({
    name: 'Ada Reader',
    email,
    display: 'PUBLIC',
    consent: 'yes',
    version: '1',
  });

  beforeAll(async () => {
    app = await startTestApp();
    signers = new Signers(app, await app.coordinator());
    partner = await signers.colleague('Partner', { authority: {} });
    member = await plantPerson(app, 'MEMBER', null, 'Ruth Member');
  });
  afterAll(() => app.close());

  describe('by those for whom it is meant', () => {
    it.each([
      ['MEMBERS', { organisation: true, person: true, stranger: false }],
      ['ORGANISATIONS', { organisation: true, person: false, stranger: false }],
      ['PUBLIC', { organisation: true, person: true, stranger: true }],
    ])('is what a letter for %s takes', async (audience, admitted) => {
      const { id, slug } = await signers.letter({ audience: `'${audience}'` });
      const organisation = await answerOf(partner.visitor, SIGN, id);
      const person = await answerOf(member.visitor, PERSONAL, id);
      const { status } = await reader().post(`/l/${slug}/en`, form(`${audience}@example.org`));
      const letter = { __typename: 'Letter' };
      expect({ organisation, person, stranger: status < 400 }).toEqual({
        organisation: letter,
        person: admitted.person ? letter : 'PERSONS_NOT_ADMITTED',
        stranger: admitted.stranger,
      });
      const offers = await seen<{ personalSigning: object | null }>(member.visitor, id, 'personalSigning { printedName }'); // prettier-ignore
      expect(offers.personalSigning).toEqual(admitted.person ? { printedName: 'Ruth Member' } : null);
    });
  });

  describe('of the words that were shown', () => {
    it('is refused to every signer where other words are open', async () => {
      const { id, slug } = await signers.letter();
      await amend(app, id, 1);
      expect(await answerOf(partner.visitor, SIGN, id)).toBe('VERSION_NOT_OPEN');
      expect(await answerOf(partner.visitor, SIGN.replace('1', '3'), id)).toBe('VERSION_NOT_OPEN');
      expect(await answerOf(member.visitor, PERSONAL, id)).toBe('VERSION_NOT_OPEN');
      const page = await reader().post(`/l/${slug}/en`, form('old@example.org'));
      expect([page.status, await page.text()]).toEqual([409, expect.stringContaining('version 2')]);
      const { rows } = await app.owner.query('select from signature where letter_id = $1', [id]);
      expect(rows).toEqual([]);
      expect(
        await answerOf(partner.visitor, SIGN.replace('1', '2'), id, 'ownSignature { versionNumber }'),
      ).toEqual({
        ownSignature: { versionNumber: 2 },
      });
      expect(await (await reader().get(`/l/${slug}/en`)).text()).toContain('name="version" value="2"');
    });

    it('stands under older words alone once they have changed in substance, and is counted apart', async () => {
      const { id } = await signers.letter();
      await answerOf(partner.visitor, SIGN, id);
      await answerOf(member.visitor, PERSONAL, id);
      await amend(app, id, 2);
      expect(
        await seen(
          partner.visitor,
          id,
          'count awaitingReconfirmation ownSignature { standing } signing { title }',
        ),
      ).toEqual({
        count: 0,
        awaitingReconfirmation: 2,
        ownSignature: { standing: 'AWAITS_RECONFIRMATION' },
        signing: null,
      });
    });
  });

  it('is refused one second after the deadline, by the database’s clock', async () => {
    const { id, slug } = await signers.letter({ closes_at: `clock_timestamp() - interval '1 second'` });
    for (const [visitor, mutation] of [
      [partner.visitor, SIGN],
      [member.visitor, PERSONAL],
    ] as const)
      // prettier-ignore
      expect(await answerOf(visitor, mutation, id)).toBe('DEADLINE_PASSED');
    expect((await reader().post(`/l/${slug}/en`, form('late@example.org'))).status).toBe(409);
  });

  it.each(['DRAFT', 'LOCKED', 'WITHDRAWN'])('is refused while the letter is %s', async (state) => {
    const { id } = await signers.letter({ state: `'${state}'` });
    expect(await answerOf(partner.visitor, SIGN, id)).toBe('WRONG_STATE');
    expect(await answerOf(member.visitor, PERSONAL, id)).toBe('WRONG_STATE');
  });

  describe('in a personal capacity', () => {
    it('is listed apart, with the affiliation, once, and is the reader’s own to see', async () => {
      const { id } = await signers.letter();
      await answerOf(partner.visitor, SIGN, id);
      expect(await answerOf(partner.visitor, PERSONAL.replace('}', ', printedName: "Dr Partner"}'), id)).toEqual({ __typename: 'Letter' }); // prettier-ignore
      for (let n = 0; n < 3; n += 1) await answerOf(member.visitor, PERSONAL, id);
      expect(await seen(member.visitor, id, NAMED)).toEqual({
        count: 3,
        signatories: {
          edges: [
            { node: { printedName: 'Partner', affiliation: null, organisation: true } },
            { node: { printedName: 'Dr Partner', affiliation: 'A university', organisation: false } },
            { node: { printedName: 'Ruth Member', affiliation: 'A university', organisation: false } },
          ],
        },
      });
      const own = 'ownPersonalSignature { printedName standing changeable } ownSignature { printedName }';
      expect(await seen(member.visitor, id, own)).toEqual({
        ownPersonalSignature: { printedName: 'Ruth Member', standing: 'COUNTS', changeable: true },
        ownSignature: null,
      });
      expect(await seen(signers.coordinator, id, own)).toEqual({
        ownPersonalSignature: null,
        ownSignature: null,
      });
      expect((await historyOf(app, id)).filter((kind) => kind === 'SIGNATURE_GIVEN')).toHaveLength(3);
    });

    it('is the same signature as one of the same mailbox from the public page, which it confirms', async () => {
      const { id, slug } = await signers.letter();
      const email = `${member.personId}@example.org`;
      await reader().post(`/l/${slug}/en`, { ...form(email.toUpperCase()), name: 'R. Member' });
      expect(await answerOf(member.visitor, PERSONAL, id, NAMED)).toMatchObject({ count: 1 });
      expect(await answerOf(member.visitor, PERSONAL, id, 'count')).toEqual({ count: 1 });
      const { rows } = await app.owner.query<object>(
        'select printed_name, person_id from signature where letter_id = $1',
        [id],
      );
      expect(rows).toEqual([{ printed_name: 'Ruth Member', person_id: member.personId }]);
      await reader().post(`/l/${slug}/en`, form(email));
      expect(await seen(member.visitor, id, 'count')).toEqual({ count: 1 });
    });
  });

  it('asks whether to be told what became of the letter', async () => {
    const { id, slug } = await signers.letter();
    await answerOf(partner.visitor, SIGN.replace(')', ', updates: true)'), id);
    await answerOf(member.visitor, PERSONAL, id);
    await reader().post(`/l/${slug}/en`, { ...form('told@example.org'), updates: 'yes' });
    const { rows } = await app.owner.query<object>(
      'select printed_name as name, updates from signature where letter_id = $1 order by printed_name',
      [id],
    );
    expect(rows).toEqual([
      { name: 'Ada Reader', updates: true },
      { name: 'Partner', updates: true },
      { name: 'Ruth Member', updates: false },
    ]);
  });

  describe('once it has closed', () => {
    const admit = (id: string, until: string) =>
      answerOf(
        signers.coordinator,
        `admitLateSignatures(id: $id, until: "${until}", zone: "Africa/Bangui")`,
        id,
      );

    it('is taken late by a coordinator’s decision alone, and is not counted yet', async () => {
      const { id, slug } = await signers.letter();
      expect(await admit(id, '2099-01-01T00:00')).toBe('WRONG_STATE');
      await reader().post(`/l/${slug}/en`, form('waiting@example.org'));
      const link = new URL(await until('a link', () => app.mailbox.linksTo('waiting@example.org')[0]))
        .pathname;
      await signers.set(id, { state: `'CLOSED'`, closes_at: `clock_timestamp() - interval '1 hour'` });
      expect(await answerOf(partner.visitor, SIGN, id)).toBe('DEADLINE_PASSED');
      expect(await admit(id, '2020-01-01T00:00')).toBe('DEADLINE_IN_PAST');
      expect(await answerOf(partner.visitor, `admitLateSignatures(id: $id, until: "2099-01-01T00:00", zone: "UTC")`, id)).toBe('FORBIDDEN'); // prettier-ignore
      expect(await admit(id, '2099-01-01T00:00')).toEqual({ __typename: 'Letter' });
      expect(await answerOf(partner.visitor, SIGN, id, 'count ownSignature { standing changeable }')).toEqual(
        {
          count: 0,
          ownSignature: { standing: 'AWAITS_SUPPLEMENT', changeable: true },
        },
      );
      expect((await reader().post(`${link}/en`, {})).status).toBe(303);
      const { rows } = await app.owner.query<object>(
        'select late, supplement from signature where letter_id = $1',
        [id],
      );
      expect(rows).toEqual(Array(2).fill({ late: true, supplement: null }));
      expect(await seen(member.visitor, id, NAMED)).toEqual({ count: 0, signatories: { edges: [] } });
      await app.owner.query('update signature set supplement = 1 where letter_id = $1', [id]);
      expect(await seen(partner.visitor, id, 'count ownSignature { standing changeable }')).toEqual({
        count: 2,
        ownSignature: { standing: 'COUNTS', changeable: false },
      });
      await signers.set(id, { late_until: 'clock_timestamp()' });
      expect(await answerOf(member.visitor, PERSONAL, id)).toBe('DEADLINE_PASSED');
      expect(await historyOf(app, id)).toContain('LATE_SIGNATURES_ADMITTED');
    });
  });
});
