/** Every step of a letter's life, and every refusal on its way (PR-10, PR-18, PR-20). */
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { act, draft, lock, read, revise } from './drafting';

describe('a letter’s life', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  const LATER = { closes: '2099-01-01T12:00', zone: 'America/New_York' };
  const open = (id: string, official = '') =>
    act(coordinator, `openLetter(id: $id, closes: "${LATER.closes}", zone: "${LATER.zone}"${official})`, {
      id,
    });
  const because = (mutation: string, id: string) =>
    act(coordinator, `${mutation}(id: $id, reason: "Overtaken by events.")`, { id });
  const comments = (id: string, closes = LATER.closes) =>
    act(coordinator, `openForComments(id: $id, closes: "${closes}", zone: "UTC")`, { id });
  const address = (id: string, addressees: string) =>
    act(coordinator, `addressLetter(id: $id, addressees: [${addressees}])`, { id });
  const stateOf = async (id: string): Promise<string> => {
    const { letter } = await coordinator.data<{ letter: { state: string } }>(
      'query ($id: ID!) { letter(id: $id) { state } }',
      { id },
    );
    return letter.state;
  };

  it('goes from draft over comments, locking and opening to an early close', async () => {
    const id = await draft(coordinator);
    for (const step of [comments, lock.bind(null, coordinator), open, because.bind(null, 'closeLetter')])
      expect(await step(id)).toBe('Letter');
    expect(await stateOf(id)).toBe('CLOSED');
  });

  it('lets the words change while comments are asked for', async () => {
    const id = await draft(coordinator);
    await comments(id);
    const stands = await read(coordinator, id);
    expect(await revise(coordinator, { ...stands, title: 'As commented' })).toMatchObject({
      title: 'As commented',
    });
  });

  it('takes no comments until an instant that is past', async () => {
    const id = await draft(coordinator);
    expect(await comments(id, '2020-01-01T12:00')).toBe('DEADLINE_IN_PAST');
    expect(await stateOf(id)).toBe('DRAFT');
  });

  it('goes back to the draft with a reason, and its next version has a number and a meaning of its own', async () => {
    const id = await draft(coordinator);
    await lock(coordinator, id);
    expect(await because('redraftLetter', id)).toBe('Letter');
    const stands = await read(coordinator, id);
    await revise(coordinator, { ...stands, title: 'Reworded' });
    expect(await lock(coordinator, id)).toBe('Letter');
    const { rows } = await app.owner.query<object>(
      `select v.number, v.meaning, v.title, l.meaning as current from letter_version v
         join letter l on l.coalition_id = v.coalition_id and l.id = v.letter_id where l.id = $1 order by v.number`,
      [id],
    );
    expect(rows).toEqual([
      { number: 1, meaning: 1, title: 'A draft', current: 2 },
      { number: 2, meaning: 2, title: 'Reworded', current: 2 },
    ]);
  });

  it('never leads back once it has been opened', async () => {
    const id = await draft(coordinator);
    await lock(coordinator, id);
    await open(id);
    for (const step of ['redraftLetter'] as const) expect(await because(step, id)).toBe('WRONG_STATE');
    expect(await lock(coordinator, id)).toBe('WRONG_STATE');
    expect(await comments(id)).toBe('WRONG_STATE');
  });

  it('is not opened without an office that it goes to', async () => {
    const id = await draft(coordinator);
    expect(await address(id, '{kind: COPY, office: "The Ombudsman"}')).toBe('Letter');
    await lock(coordinator, id);
    expect(await open(id)).toBe('NO_ADDRESSEE');
    expect(await stateOf(id)).toBe('LOCKED');
    expect(await address(id, '{kind: TO, office: "The Legal Counsel", holder: "Ms A. B."}')).toBe('Letter');
    expect(await open(id)).toBe('Letter');
  });

  it('is not opened until after it is due', async () => {
    const id = await draft(coordinator);
    await lock(coordinator, id);
    expect(await open(id, ', official: "2099-01-01T12:00"')).toBe('OFFICIAL_BEFORE_CLOSING');
    expect(await open(id, ', official: "2099-01-01T17:30", officialZone: "Europe/Zurich"')).toBe(
      'OFFICIAL_BEFORE_CLOSING',
    );
    expect(await open(id, ', official: "2099-01-01T12:01"')).toBe('Letter');
  });

  it('is closed once, however many coordinators close it at once', async () => {
    const id = await draft(coordinator);
    await lock(coordinator, id);
    await open(id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => because('closeLetter', id)));
    expect(answers.sort()).toEqual(['Letter', ...Array<string>(7).fill('WRONG_STATE')]);
    const { rows } = await app.owner.query<object>(
      `select payload from history where subject_id = $1 and kind = 'LETTER_CLOSED'`,
      [id],
    );
    expect(rows).toEqual([{ payload: { count: 0, reason: 'Overtaken by events.' } }]);
  });

  it.each(['DRAFT', 'COMMENT', 'LOCKED', 'OPEN', 'CLOSED'] as const)(
    'ends with a withdrawal from %s, and keeps its record',
    async (state) => {
      const id = await draft(coordinator);
      if (state === 'COMMENT') await comments(id);
      if (['LOCKED', 'OPEN', 'CLOSED'].includes(state)) await lock(coordinator, id);
      if (['OPEN', 'CLOSED'].includes(state)) await open(id);
      if (state === 'CLOSED') await because('closeLetter', id);
      expect(await because('withdrawLetter', id)).toBe('Letter');
      expect(await because('withdrawLetter', id)).toBe('WRONG_STATE');
      expect((await read(coordinator, id)).blocks).toHaveLength(1);
    },
  );

  it('names its states in the reader’s language, and all that a step may be taken from', async () => {
    const id = await draft(coordinator);
    await because('withdrawLetter', id);
    const locking = await coordinator.data<{ lockLetter: { message: string } }>(
      'mutation ($id: ID!) { lockLetter(id: $id) { ... on Refusal { message } } }',
      { id },
    );
    expect(locking.lockLetter.message).toBe(
      'This letter is withdrawn. For this step it must be a draft or open for comments.',
    );
  });

  it('says of a draft that it is not open', async () => {
    const id = await draft(coordinator);
    const answer = await coordinator.data<{ closeLetter: { message: string } }>(
      'mutation ($id: ID!) { closeLetter(id: $id, reason: "Enough.") { ... on Refusal { message } } }',
      { id },
    );
    expect(answer.closeLetter.message).toBe(
      'This letter is a draft. For this step it must be open for signature.',
    );
  });

  it('carries its asks and follows an earlier letter, never itself over others', async () => {
    const [first, second] = [await draft(coordinator), await draft(coordinator)];
    const { rows } = await app.owner.query<{ id: string; code: string }>(
      'select id, code from ask order by code limit 2',
    );
    const asks = rows.map(({ id }) => `"${id}"`).join(', ');
    const frame = (id: string, follows: string) =>
      act(
        coordinator,
        `frameLetter(input: {id: $id, audience: MEMBERS, followsId: "${follows}", askIds: [${asks}]})`,
        {
          id,
        },
      );
    expect(await frame(second, first)).toBe('Letter');
    const { letter } = await coordinator.data<{ letter: object }>(
      'query ($id: ID!) { letter(id: $id) { audience followsId asks { code } addressees { kind office } } }',
      { id: second },
    );
    expect(letter).toEqual({
      audience: 'MEMBERS',
      followsId: first,
      asks: expect.arrayContaining(rows.map(({ code }) => ({ code }))) as object,
      addressees: [{ kind: 'TO', office: 'The Legal Counsel' }],
    });
    await expect(frame(first, second)).rejects.toThrow('INVALID_INPUT');
    await expect(frame(first, first)).rejects.toThrow('INVALID_INPUT');
  });
});
