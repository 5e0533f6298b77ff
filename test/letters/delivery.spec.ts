/** Delivery and answer, and every refusal on the way (PR-18, PR-20, US-11, US-26). */
import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { act, draft, lock } from './drafting';

const NEVER = '2020-01-01T10:00';

describe('a letter', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let askId: string;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { rows } = await app.owner.query<{ id: string }>('select id from ask order by code limit 1');
    askId = rows[0]?.id ?? '';
  });
  afterAll(() => app.close());

  const because = (mutation: string, id: string) =>
    act(coordinator, `${mutation}(id: $id, reason: "Overtaken.")`, { id });
  const deliver = (id: string, at: string, language = 'en') =>
    act(
      coordinator,
      `recordDelivery(input: {letterId: $id, channel: HAND, languages: ["${language}"], deliveredAt: "${at}", zone: "America/New_York",
         reference: "R-1", recipients: [{office: "The Legal Counsel", holder: "Ms A. B."}]})`,
      { id },
    );
  const answer = (id: string, kind: string, on: string) =>
    act(
      coordinator,
      `recordAnswer(input: {letterId: $id, kind: ${kind}, answeredOn: "${on}", text: "We note it.", document: "A/80/1", language: "en", rating: PARTLY})`,
      { id },
    );
  async function opened(): Promise<string> {
    const id = await draft(coordinator);
    await act(coordinator, `frameLetter(input: {id: $id, audience: PUBLIC, askIds: ["${askId}"]})`, { id });
    await lock(coordinator, id);
    await act(coordinator, 'openLetter(id: $id, closes: "2099-01-01T12:00", zone: "UTC")', { id });
    return id;
  }
  /** A letter that was closed a hundred days ago. */
  async function closed(): Promise<string> {
    const id = await opened();
    await because('closeLetter', id);
    await app.owner.query(`update letter set closed_at = now() - interval '100 days' where id = $1`, [id]);
    return id;
  }
  const daysAgo = (days: number) => {
    const day = new Date(Date.now() - days * 24 * 60 * 60 * 1_000);
    return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(day);
  };
  const outcome = async (id: string) => {
    const { letter } = await coordinator.data<{ letter: object }>(
      `query ($id: ID!) { letter(id: $id) { state silence { days until } deliveries { channel reference recipients { office holder } }
         answers { kind document rating } } }`,
      { id },
    );
    return letter;
  };

  it('is not delivered while it is open, nor once it is withdrawn', async () => {
    const id = await opened();
    expect(await deliver(id, NEVER)).toBe('WRONG_STATE');
    await because('withdrawLetter', id);
    expect(await deliver(id, NEVER)).toBe('WRONG_STATE');
  });

  it('is delivered neither before it was closed nor at an instant that is to come', async () => {
    const id = await closed();
    expect(await deliver(id, NEVER)).toBe('DELIVERY_BEFORE_CLOSING');
    expect(await deliver(id, '2099-01-01T10:00')).toBe('DELIVERY_IN_FUTURE');
    expect(await outcome(id)).toMatchObject({ state: 'CLOSED', silence: null, deliveries: [] });
  });

  it('is not delivered in a language whose translation is not approved and in step (US-26)', async () => {
    const id = await closed();
    expect(await deliver(id, `${daysAgo(10)}T10:00`, 'fr')).toBe('TRANSLATION_OUTDATED');
    expect(await outcome(id)).toMatchObject({ state: 'CLOSED' });
  });

  it('has an answer only once it is delivered', async () => {
    expect(await answer(await closed(), 'SUBSTANTIVE', daysAgo(1))).toBe('WRONG_STATE');
  });

  it('is silent from its delivery, over a holding answer, until one of substance (US-11)', async () => {
    const id = await closed();
    expect(await deliver(id, `${daysAgo(40)}T10:00`)).toBe('Letter');
    expect(await outcome(id)).toEqual({
      state: 'DELIVERED',
      silence: { days: 40, until: null },
      deliveries: [
        {
          channel: 'HAND',
          reference: 'R-1',
          recipients: [{ office: 'The Legal Counsel', holder: 'Ms A. B.' }],
        },
      ],
      answers: [],
    });
    expect(await answer(id, 'HOLDING', daysAgo(30))).toBe('Letter');
    expect(await outcome(id)).toMatchObject({ state: 'DELIVERED', silence: { days: 40, until: null } });
    expect(await answer(id, 'SUBSTANTIVE', daysAgo(15))).toBe('Letter');
    expect(await outcome(id)).toMatchObject({
      state: 'ANSWERED',
      silence: { days: 25, until: daysAgo(15) },
      answers: [{ kind: 'HOLDING' }, { kind: 'SUBSTANTIVE', document: 'A/80/1', rating: 'PARTLY' }],
    });
  });

  it('is delivered once more, and stays answered', async () => {
    const id = await closed();
    await deliver(id, `${daysAgo(20)}T10:00`);
    await answer(id, 'MEETING_OFFERED', daysAgo(10));
    expect(await deliver(id, `${daysAgo(30)}T10:00`)).toBe('Letter');
    expect(await outcome(id)).toMatchObject({ state: 'ANSWERED', silence: { days: 20 } });
  });

  it('is not withdrawn once it is delivered', async () => {
    const id = await closed();
    await deliver(id, `${daysAgo(5)}T10:00`);
    expect(await because('withdrawLetter', id)).toBe('WRONG_STATE');
  });

  it('keeps the date on which its recipient acknowledged it', async () => {
    const id = await closed();
    await deliver(id, `${daysAgo(5)}T10:00`);
    const read = async () => {
      const { letter } = await coordinator.data<{
        letter: { deliveries: { id: string; acknowledgedOn: string | null }[] };
      }>('query ($id: ID!) { letter(id: $id) { deliveries { id acknowledgedOn } } }', { id });
      return letter.deliveries[0];
    };
    const made = await read();
    const acknowledge = (on: string) =>
      act(coordinator, `acknowledgeDelivery(id: $id, on: "${on}")`, { id: made?.id });
    expect(await acknowledge(daysAgo(-3))).toBe('DATE_IN_FUTURE');
    expect(await answer(id, 'HOLDING', daysAgo(-3))).toBe('DATE_IN_FUTURE');
    expect(await acknowledge(daysAgo(3))).toBe('Letter');
    expect((await read())?.acknowledgedOn).toBe(daysAgo(3));
  });

  it('stands in the history of the asks that it carries, for partners too, once it has been opened', async () => {
    const id = await closed();
    await deliver(id, `${daysAgo(7)}T10:00`);
    const waiting = await draft(coordinator);
    await act(coordinator, `frameLetter(input: {id: $id, audience: PUBLIC, askIds: ["${askId}"]})`, {
      id: waiting,
    });
    const partner = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Reader'));
    const { asks } = await partner.visitor.data<{
      asks: {
        edges: { node: { id: string; letters: { id: string; state: string; silence: object | null }[] } }[];
      };
    }>('{ asks(first: 50) { edges { node { id letters { id state silence { days } } } } } }');
    const letters = asks.edges.find(({ node }) => node.id === askId)?.node.letters ?? [];
    expect(letters).toContainEqual({ id, state: 'DELIVERED', silence: { days: 7 } });
    expect(letters.map((letter) => letter.id)).not.toContain(waiting);
  });
});
