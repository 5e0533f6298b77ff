import { CoalitionsService } from '@chorus/coalition';
import { newId } from '../../libs/kernel/src/ids';
import { canonicalText, sha256 } from '../../libs/letters/src/domain/canonical';
import { historyOf, plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { askRevise, draft, lock, read, revise, type Change, type Draft } from './drafting';

describe('a draft’s text', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let second: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    second = (await plantPerson(app, 'COORDINATOR')).visitor;
  });
  afterAll(() => app.close());

  const fresh = async (text: { blocks?: string[] } = {}): Promise<Draft> =>
    read(coordinator, await draft(coordinator, text));

  it('is changed whole: blocks keep their ids, move, come and go', async () => {
    const letter = await fresh({ blocks: ['One.', 'Two.', 'Three.'] });
    const [one, , three] = letter.blocks;
    const blocks = [three, { text: 'New.' }, { id: one?.id, text: 'One, changed.' }, { id: null, text: '' }];
    const change = { ...letter, title: 'Títle', recipient: 'OIOS', blocks } as Change;
    const revised = await revise(coordinator, change);
    expect(revised).toEqual({
      __typename: 'Letter',
      id: letter.id,
      revision: 2,
      title: 'Títle',
      recipient: 'OIOS',
      blocks: [
        { id: three?.id, text: 'Three.' },
        { id: expect.any(String) as string, text: 'New.' },
        { id: one?.id, text: 'One, changed.' },
        { id: expect.any(String) as string, text: '' },
      ],
    });
    const kept = await read(second, letter.id);
    expect({ __typename: 'Letter', ...kept }).toEqual(revised);
    expect(new Set(kept.blocks.map(({ id }) => id)).size).toBe(4);
  });

  it('is found by its new title, and no more by the old', async () => {
    const letter = await fresh();
    await revise(coordinator, { ...letter, title: 'Réformé', recipient: 'Zürich' });
    const found = async (search: string) => {
      const { letters } = await coordinator.data<{ letters: { edges: { node: { id: string } }[] } }>(
        'query ($search: String) { letters(search: $search, first: 100) { edges { node { id } } } }',
        { search },
      );
      return letters.edges.some(({ node }) => node.id === letter.id);
    };
    expect([await found('reforme'), await found('zurich'), await found('A draft')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('may be empty while it is written', async () => {
    const letter = await fresh();
    const empty = await revise(coordinator, { ...letter, title: '', recipient: ' ', blocks: [] });
    expect(empty).toMatchObject({ title: '', recipient: '', blocks: [], revision: 2 });
    expect((await fresh({ blocks: [''] })).blocks).toMatchObject([{ text: '' }]);
  });

  it('keeps blanks and line ends as they are written, so that saving moves nobody’s cursor', async () => {
    const { id, ...letter } = await fresh();
    const revised = await revise(coordinator, { id, ...letter, blocks: [{ text: ' a \r\nb\n' }] });
    expect(revised).toMatchObject({ blocks: [{ text: ' a \nb\n' }] });
  });

  it('takes no change that rests on an older revision: it answers with the text as it stands', async () => {
    const letter = await fresh();
    await revise(coordinator, { ...letter, title: 'The first' });
    const stale = await revise(second, { ...letter, title: 'The second' });
    const stands = await read(coordinator, letter.id);
    expect(stands).toMatchObject({ title: 'The first', revision: 2 });
    expect(stale).toEqual({
      __typename: 'StaleLetter',
      message: 'Someone else changed this after you opened it. Reload it, compare, and save again.',
      letter: stands,
    });
    await second.data('mutation { setPreferences(language: "fr", timeZone: "UTC") { id } }');
    const message = expect.stringContaining("Quelqu'un") as string;
    expect(await revise(second, letter)).toMatchObject({ message });
    expect(await revise(second, { ...letter, revision: 3 })).toMatchObject({ letter: stands });
  });

  it('changed by many at once has one winner, whose text all others get', async () => {
    const letter = await fresh();
    for (let round = 1; round <= 5; round += 1) {
      const change = (n: number) => ({ ...letter, revision: round, title: `Round ${round}, change ${n}` });
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => revise([coordinator, second][n % 2] as Visitor, change(n))),
      );
      const won = answers.filter(({ __typename }) => __typename === 'Letter');
      const stale = answers.flatMap((answer) => (answer.__typename === 'StaleLetter' ? [answer.letter] : []));
      expect([won.length, stale.length]).toEqual([1, 9]);
      const stands = await read(coordinator, letter.id);
      expect(won).toEqual([{ __typename: 'Letter', ...stands }]);
      expect(stale).toEqual(Array(9).fill(stands));
      expect(stands.revision).toBe(round + 1);
    }
  });

  it('takes no change once it is locked', async () => {
    const letter = await fresh();
    await lock(coordinator, letter.id);
    for (const revision of [letter.revision, 7])
      expect(await revise(coordinator, { ...letter, title: 'Later', revision })).toEqual({
        __typename: 'Refusal',
        code: 'WRONG_STATE',
      });
    expect(await read(coordinator, letter.id)).toEqual(letter);
  });

  it('that is locked while it is changed is signed as it stands, never as it stood before', async () => {
    for (let round = 0; round < 10; round += 1) {
      const letter = await fresh();
      const change = { ...letter, blocks: [{ text: `Changed in round ${round}.` }] };
      await Promise.all([revise(second, change), lock(coordinator, letter.id)]);
      const { letter: locked } = await coordinator.data<{ letter: Draft & { sha256: string } }>(
        'query ($id: ID!) { letter(id: $id) { sha256 title recipient language blocks { id text } } }',
        { id: letter.id },
      );
      expect(locked.sha256).toBe(sha256(canonicalText({ ...locked, language: 'en' })));
    }
  });

  it.each([
    ['a block of another letter', async () => (await fresh()).blocks[0]?.id],
    ['a block that there is not', () => Promise.resolve(newId())],
  ])('does not take %s', async (_, foreign) => {
    const letter = await fresh();
    const blocks = [...letter.blocks, { id: await foreign(), text: 'Foreign.' }];
    await refuses({ ...letter, blocks }, 'blocks.1.id');
  });

  /** The change is INVALID_INPUT for this field, and nothing of it is written. */
  async function refuses(change: Change, field: string): Promise<void> {
    const before = await read(coordinator, change.id);
    const { errors } = await askRevise(coordinator, change);
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field });
    expect(await read(coordinator, change.id)).toEqual(before);
  }

  it('does not take the same block twice', async () => {
    const letter = await fresh();
    await refuses({ ...letter, blocks: [...letter.blocks, ...letter.blocks] }, 'blocks.1.id');
  });

  it('does not take its own block back after another change has removed it', async () => {
    const letter = await fresh();
    await revise(coordinator, { ...letter, blocks: [] });
    await refuses({ ...letter, revision: 2 }, 'blocks.0.id');
  });

  it('is no longer than a letter, and printable', async () => {
    const letter = await fresh();
    const blocks = (count: number, text = 'x') => Array.from({ length: count }, () => ({ text }));
    await refuses({ ...letter, blocks: blocks(201) }, 'blocks');
    for (const text of ['x'.repeat(10_001), 'a\0b', 'a\u202eb', 'a\ud83d'])
      await refuses({ ...letter, blocks: blocks(1, text) }, 'blocks.0.text');
    await refuses({ ...letter, title: 'x'.repeat(301) }, 'title');
    await refuses({ ...letter, recipient: 'a\0b' }, 'recipient');
    const long = await revise(coordinator, { ...letter, blocks: [...blocks(199), ...blocks(1, 'x'.repeat(10_000))] }); // prettier-ignore
    expect(long).toMatchObject({ revision: 2 });
  });

  it('is the coordinators’ alone to change', async () => {
    const letter = await fresh();
    const organisationId = await plantOrganisation(app, 'Partner');
    for (const role of ['PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'] as const) {
      const { visitor } = await plantPerson(app, role, organisationId);
      const { errors } = await askRevise(visitor, letter);
      expect({ role, code: errors?.[0]?.extensions.code }).toEqual({ role, code: 'FORBIDDEN' });
    }
    expect(await read(coordinator, letter.id)).toEqual(letter);
  });

  it('cannot be told from one that does not exist by the coordinator of another coalition', async () => {
    const letter = await fresh();
    const { visitor, personId, membershipId } = await plantPerson(app, 'MEMBER');
    await app.owner.query('update membership set ended_at = now() where id = $1', [membershipId]);
    await app.run(() => app.app.get(CoalitionsService).found('elsewhere', 'Elsewhere', personId));
    const answer = await askRevise(visitor, letter);
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await askRevise(visitor, { ...letter, id: newId() })).toEqual(answer);
    expect(await read(coordinator, letter.id)).toEqual(letter);
  });

  it('leaves one entry in history for each person who works on it, every ten minutes', async () => {
    const letter = await fresh();
    const save = (visitor: Visitor, revision: number) => revise(visitor, { ...letter, revision });
    for (const revision of [1, 2, 3]) await save(coordinator, revision);
    expect(await historyOf(app, letter.id)).toEqual(['LETTER_DRAFTED', 'LETTER_REVISED']);
    await save(second, 4);
    await save(coordinator, 5);
    expect(await historyOf(app, letter.id)).toHaveLength(3);
    await app.owner.query(`update history set at = at - interval '11 minutes' where subject_id = $1`, [
      letter.id,
    ]);
    await save(coordinator, 6);
    const { rows } = await app.owner.query<{ revision: number; people: number }>(
      `select (payload->>'revision')::int as revision, count(*) over (partition by person_id)::int as people
         from history where subject_id = $1 and kind = 'LETTER_REVISED' order by at`,
      [letter.id],
    );
    expect(rows).toEqual([
      { revision: 2, people: 2 },
      { revision: 5, people: 1 },
      { revision: 7, people: 2 },
    ]);
  });

  it('that was refused leaves nothing in history', async () => {
    const letter = await fresh();
    await revise(coordinator, { ...letter, revision: 9 });
    expect(await historyOf(app, letter.id)).toEqual(['LETTER_DRAFTED']);
  });

  it.each([
    ['title', { title: '' }],
    ['recipient', { recipient: '' }],
    ['blocks', { blocks: [{ text: '' }, { text: ' \n ' }] }],
    ['blocks', { blocks: [] }],
  ])('is not locked while it lacks its %s', async (field, part) => {
    const letter = await fresh();
    await revise(coordinator, { ...letter, ...part });
    const { lockLetter } = await coordinator.data<{ lockLetter: object }>(
      'mutation ($id: ID!) { lockLetter(id: $id) { ... on Refusal { code field } } }',
      { id: letter.id },
    );
    expect(lockLetter).toEqual({ code: 'EMPTY_TEXT', field });
    expect(await revise(coordinator, { ...letter, revision: 2, blocks: [] })).toMatchObject({ revision: 3 });
    expect(await historyOf(app, letter.id)).not.toContain('LETTER_LOCKED');
  });

  it('is locked without its empty blocks', async () => {
    const letter = await fresh();
    await revise(coordinator, { ...letter, blocks: [{ text: '' }, { text: 'We ask.' }, { text: '\n' }] });
    expect(await lock(coordinator, letter.id)).toBe('Letter');
    const { rows } = await app.owner.query<{ canonical: string }>(
      'select canonical from letter_version where letter_id = $1',
      [letter.id],
    );
    expect(rows).toEqual([{ canonical: 'A draft\n\nThe Legal Counsel\n\nWe ask.\n' }]);
  });
});
