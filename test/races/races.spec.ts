import { count, openLetter } from '../support/story';
import { plantPartners, type PlantedPartner } from '../support/plant';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const times = <T>(n: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, index) => make(index)));

describe('many at once', () => {
  let app: TestApp;
  let coordinator: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  const rows = async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> =>
    (await app.owner.query<Row>(sql, params)).rows;

  it('count 1,000 identical signatures once (SAFETY 18)', async () => {
    const letter = await openLetter(coordinator, 600_000);
    const reader = new Visitor(app.url);
    const form = { name: 'Ada', email: 'Ada@Example.org', display: 'PUBLIC', consent: 'yes', version: '1' };
    await times(1_000, () => reader.post(`/l/${letter.slug}/en`, form));
    expect(await rows('select email from signature where letter_id = $1', [letter.id])).toEqual([
      { email: 'ada@example.org' },
    ]);
    const link = new URL(await until('a link', () => app.mailbox.linksTo('ada@example.org')[0])).pathname;
    const answers = await times(1_000, async () => (await reader.post(`${link}/en`, {})).status);
    expect(new Set(answers)).toEqual(new Set([303]));
    expect(await count(coordinator)).toBe(1);
    const history = await rows(`select from history where kind = 'SIGNATURE_CONFIRMED' and subject_id = $1`, [
      letter.id,
    ]);
    expect(history).toHaveLength(1);
    expect(app.mailbox.linksTo('ada@example.org').length).toBeLessThanOrEqual(3);
  }, 120_000);

  it('count 100 identical signatures of one organisation once', async () => {
    const letter = await openLetter(coordinator, 600_000);
    const [partner] = await plantPartners(app.owner, app.url, 1);
    if (partner === undefined) throw new Error('nobody was planted');
    const answers = await times(100, () =>
      partner.visitor.data(
        'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { __typename } }',
        {
          id: letter.id,
        },
      ),
    );
    expect(answers).toEqual(Array(100).fill({ signLetter: { __typename: 'Letter' } }));
    expect(await rows('select from signature where letter_id = $1', [letter.id])).toHaveLength(1);
    expect(
      await rows(`select from history where kind = 'SIGNATURE_GIVEN' and subject_id = $1`, [letter.id]),
    ).toHaveLength(1);
  });

  it('give 50 claims one winner (SAFETY 18)', async () => {
    const { places } = await coordinator.data<{ places: { id: string }[] }>('{ places { id } }');
    const { makeTask } = await coordinator.data<{ makeTask: { id: string } }>(
      'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
      {
        input: {
          title: 'One task',
          description: '',
          language: 'en',
          due: '2027-03-01T17:00',
          placeId: places[0]?.id,
        },
      },
    );
    const partners = await plantPartners(app.owner, app.url, 50);
    const outcomes = await times(50, async (n) => {
      const answer = await partners[n]?.visitor.data<{
        claimTask: { code?: string; organisation?: { id: string } };
      }>(
        'mutation ($id: ID!) { claimTask(id: $id) { ... on Task { organisation { id } } ... on Refusal { code } } }',
        { id: makeTask.id },
      );
      return { own: partners[n]?.organisationId, ...answer?.claimTask };
    });
    const winners = outcomes.filter(({ organisation }) => organisation !== undefined);
    expect(winners.map(({ own, organisation }) => organisation?.id === own)).toEqual([true]);
    expect(outcomes.filter(({ code }) => code === 'TASK_TAKEN')).toHaveLength(49);
    expect(
      await rows(`select from history where kind = 'TASK_CLAIMED' and subject_id = $1`, [makeTask.id]),
    ).toHaveLength(1);
  });

  it('give 50 claims of a task with three seats three winners, each on a seat of its own', async () => {
    const { places } = await coordinator.data<{ places: { id: string }[] }>('{ places { id } }');
    const { makeTask } = await coordinator.data<{ makeTask: { id: string } }>(
      'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
      {
        input: {
          title: 'Three of us',
          description: '',
          language: 'en',
          due: '2027-03-01',
          placeId: places[0]?.id,
          seats: 3,
        },
      },
    );
    const partners = await plantPartners(app.owner, app.url, 50);
    const outcomes = await times(50, async (n) => {
      const answer = await partners[n]?.visitor.data<{ claimTask: { code?: string } }>(
        'mutation ($id: ID!) { claimTask(id: $id) { __typename ... on Refusal { code } } }',
        { id: makeTask.id },
      );
      return answer?.claimTask.code ?? 'CLAIMED';
    });
    expect(outcomes.filter((code) => code === 'CLAIMED')).toHaveLength(3);
    expect(outcomes.filter((code) => code === 'TASK_TAKEN')).toHaveLength(47);
    const { task } = await coordinator.data<{
      task: { state: string; freeSeats: number; claims: { seat: number }[] };
    }>('query ($id: ID!) { task(id: $id) { state freeSeats claims { seat } } }', { id: makeTask.id });
    expect(task).toEqual({ state: 'CLAIMED', freeSeats: 0, claims: [{ seat: 1 }, { seat: 2 }, { seat: 3 }] });
  });

  it('lose no acknowledged signature at the close, and take none after it (SAFETY 22)', async () => {
    const partners = await plantPartners(app.owner, app.url, 500);
    const letter = await openLetter(coordinator, 800);
    const acknowledged: string[] = [];
    const refused: string[] = [];
    const signOn = async ({ visitor, organisationId }: PlantedPartner): Promise<void> => {
      const { signLetter } = await visitor.data<{ signLetter: { __typename: string; code?: string } }>(
        'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: WITHHELD) { __typename ... on Refusal { code } } }',
        { id: letter.id },
      );
      if (signLetter.__typename === 'Letter') acknowledged.push(organisationId);
      else refused.push(signLetter.code ?? '');
    };
    const [last, ...crowd] = partners;
    await times(12, async (worker) => {
      for (const [n, partner] of crowd.entries()) if (n % 12 === worker) await signOn(partner);
    });
    await until('the letter is closed', async () => {
      const [row] = await rows<{ state: string }>('select state from letter where id = $1', [letter.id]);
      return row?.state === 'CLOSED';
    });
    if (last !== undefined) await signOn(last);
    const kept = await rows<{ organisation_id: string }>(
      'select organisation_id from signature where letter_id = $1',
      [letter.id],
    );
    expect(kept.map(({ organisation_id }) => organisation_id).sort()).toEqual(acknowledged.sort());
    const late = await rows(
      'select s.id from signature s join letter l on l.id = s.letter_id where l.id = $1 and s.confirmed_at >= l.closes_at',
      [letter.id],
    );
    expect(late).toEqual([]);
    const [closed] = await rows<{ count: number }>(
      `select (payload->>'count')::int as count from history where kind = 'LETTER_CLOSED' and subject_id = $1`,
      [letter.id],
    );
    expect(closed?.count).toBe(kept.length);
    const head = await until('the seal', async () => {
      const [sealed] = await rows<{ head: { size: number } }>(
        'select head from seal_head where letter_id = $1',
        [letter.id],
      );
      return sealed?.head;
    });
    const entries = await rows<{ organisation_id: string }>(
      'select s.organisation_id from seal_entry e join signature s on s.id = e.signature_id where e.letter_id = $1 and e.place is not null',
      [letter.id],
    );
    expect(head.size).toBe(entries.length);
    expect(entries.map(({ organisation_id }) => organisation_id).sort()).toEqual(acknowledged.sort());
    expect(new Set(refused)).toEqual(new Set(['DEADLINE_PASSED']));
    expect(kept.length).toBeGreaterThan(0);
  });
});
