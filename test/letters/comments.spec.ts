/** What members say to a draft, and what its drafters make of it (PR-10, US-06). */
import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { act, draft, lock, read, revise } from './drafting';

interface Comment {
  readonly __typename: string;
  readonly code?: string;
  readonly id: string;
  readonly state: string;
  readonly at: number | null;
  readonly body: string;
  readonly own: boolean;
  readonly author: string | null;
  readonly organisation: string | null;
  readonly replies: readonly { readonly body: string; readonly author: string | null }[];
}

const SEEN =
  '__typename id state at body quote replacement own author organisation coordinates replies { body author own }';

describe('a draft', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Visitor;
  let hidden: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const known = await plantOrganisation(app, 'Maison connue');
    await app.owner.query(`update organisation set visibility = 'COALITION' where id = $1`, [known]);
    partner = (await plantPerson(app, 'PARTNER', known, 'Aline')).visitor;
    const atRisk = await plantOrganisation(app, 'Maison cachée');
    await app.owner.query(`update organisation set visibility = 'COORDINATORS' where id = $1`, [atRisk]);
    hidden = (await plantPerson(app, 'PARTNER', atRisk, 'Personne cachée')).visitor;
  });
  afterAll(() => app.close());

  const asked = async (...blocks: string[]) => {
    const id = await draft(coordinator, {
      blocks: blocks.length > 0 ? blocks : ['We ask for one thing.', 'We insist.'],
    });
    await act(coordinator, 'openForComments(id: $id, closes: "2099-01-01T12:00", zone: "UTC")', { id });
    return read(coordinator, id);
  };
  async function ask(visitor: Visitor, mutation: string, variables: object = {}): Promise<Comment> {
    const declared = 'input' in variables ? '($input: AddCommentInput!)' : '';
    const { result } = await visitor.data<{ result: Comment }>(
      `mutation ${declared} { result: ${mutation} { ... on Refusal { __typename code } ... on LetterComment { ${SEEN} } } }`,
      variables,
    );
    return result;
  }
  const comment = (visitor: Visitor, input: object) => ask(visitor, 'addComment(input: $input)', { input });
  const settle = (visitor: Visitor, step: string, { id }: Comment) => ask(visitor, `${step}(id: "${id}")`);
  async function threads(visitor: Visitor, letterId: string): Promise<Comment[]> {
    const { comments } = await visitor.data<{ comments: { edges: { node: Comment }[] } }>(
      `query ($id: ID!) { comments(letterId: $id) { totalCount edges { node { ${SEEN} } } } }`,
      { id: letterId },
    );
    return comments.edges.map(({ node }) => node);
  }
  const over = (id: string) =>
    app.owner.query(`update letter set comments_close_at = now() where id = $1`, [id]);

  it('takes comments, answers and their settling while it asks for them, and none after its closing time', async () => {
    const { id, blocks } = await asked();
    const about = { letterId: id, blockId: blocks[1]?.id };
    const made = await comment(partner, { ...about, text: 'Too harsh?' });
    expect(made).toMatchObject({ state: 'OPEN', own: true, at: null });
    const answered = await ask(
      coordinator,
      `replyToComment(id: "${made.id}", text: "It is the agreed word.")`,
    );
    expect(answered.id).toBe(made.id);
    expect(answered.replies).toMatchObject([{ body: 'It is the agreed word.' }]);
    expect((await ask(partner, `resolveComment(id: "${made.id}", resolved: true)`)).state).toBe('RESOLVED');
    expect((await ask(coordinator, `resolveComment(id: "${made.id}", resolved: false)`)).state).toBe('OPEN');
    expect((await ask(hidden, `resolveComment(id: "${made.id}", resolved: true)`)).code).toBe(
      'NOT_YOUR_COMMENT',
    );
    await over(id);
    expect((await comment(partner, { ...about, text: 'One more.' })).code).toBe('COMMENTS_CLOSED');
    expect((await ask(partner, `replyToComment(id: "${made.id}", text: "Late.")`)).code).toBe(
      'COMMENTS_CLOSED',
    );
    expect(await threads(partner, id)).toHaveLength(1);
  });

  it('asks for no comments before that phase, and for none of blocks that it has not', async () => {
    const id = await draft(coordinator);
    const { blocks } = await read(coordinator, id);
    expect((await comment(partner, { letterId: id, blockId: blocks[0]?.id, text: 'Early.' })).code).toBe(
      'COMMENTS_CLOSED',
    );
    const open = await asked();
    const answer = await partner.ask(
      'mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }',
      {
        input: { letterId: open.id, blockId: blocks[0]?.id, text: 'Elsewhere.' },
      },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'blockId' });
  });

  it('takes a suggestion into its text as one more revision, whatever else has changed', async () => {
    const letter = await asked();
    const [first, second] = letter.blocks;
    const suggested = await comment(partner, {
      ...{ letterId: letter.id, blockId: first?.id, quote: 'one thing', start: 11 },
      ...{ text: '', replacement: 'two things' },
    });
    await revise(coordinator, {
      ...letter,
      blocks: [
        { ...first, text: `Today ${first?.text}` },
        { id: second?.id ?? '', text: 'We urge.' },
      ],
    });
    expect((await threads(partner, letter.id))[0]?.at).toBe(17);
    expect((await settle(coordinator, 'acceptSuggestion', suggested)).state).toBe('ACCEPTED');
    const now = await read(coordinator, letter.id);
    expect(now.blocks.map(({ text }) => text)).toEqual(['Today We ask for two things.', 'We urge.']);
    expect(now.revision).toBe(letter.revision + 2);
    expect((await settle(coordinator, 'acceptSuggestion', suggested)).code).toBe('COMMENT_SETTLED');
    expect((await settle(coordinator, 'rejectSuggestion', suggested)).code).toBe('COMMENT_SETTLED');
  });

  it('says that a passage is gone instead of guessing where it was', async () => {
    const letter = await asked('We ask.');
    const about = { letterId: letter.id, blockId: letter.blocks[0]?.id, quote: 'ask', start: 3 };
    const suggested = await comment(partner, { ...about, text: 'Stronger.', replacement: 'demand' });
    await revise(coordinator, { ...letter, blocks: [{ id: about.blockId ?? '', text: 'We urge.' }] });
    expect((await settle(coordinator, 'acceptSuggestion', suggested)).code).toBe('PASSAGE_GONE');
    expect((await comment(partner, { ...about, text: 'Again.' })).code).toBe('PASSAGE_GONE');
    expect(await threads(partner, letter.id)).toMatchObject([{ state: 'OPEN', at: null }]);
    expect((await settle(coordinator, 'rejectSuggestion', suggested)).state).toBe('REJECTED');
  });

  it('changes by no suggestion once it is locked', async () => {
    const letter = await asked('We ask.');
    const about = { letterId: letter.id, blockId: letter.blocks[0]?.id, quote: 'ask', start: 3 };
    const suggested = await comment(partner, { ...about, text: '', replacement: 'demand' });
    await lock(coordinator, letter.id);
    expect((await settle(coordinator, 'acceptSuggestion', suggested)).code).toBe('WRONG_STATE');
  });

  it('tells a reader of each voice no more than may be known (PR-35)', async () => {
    const { id, blocks } = await asked();
    const about = { letterId: id, blockId: blocks[0]?.id };
    await comment(hidden, { ...about, text: 'From one at risk.' });
    await comment(partner, { ...about, text: 'From one who is known.' });
    expect(await threads(coordinator, id)).toMatchObject([
      { author: 'Personne cachée', organisation: 'Maison cachée' },
      { author: 'Aline', organisation: 'Maison connue' },
    ]);
    expect(await threads(partner, id)).toMatchObject([
      { author: null, organisation: null, own: false },
      { author: 'Aline', organisation: 'Maison connue', own: true },
    ]);
    expect(await threads(hidden, id)).toMatchObject([
      { author: 'Personne cachée', own: true },
      { author: null, organisation: 'Maison connue', own: false },
    ]);
  });

  it('keeps the texts that it has had, one for each spell of writing', async () => {
    const id = await draft(coordinator, { blocks: ['First.'] });
    const write = async (text: string) => {
      const letter = await read(coordinator, id);
      await revise(coordinator, { ...letter, blocks: letter.blocks.map((block) => ({ ...block, text })) });
    };
    await write('Second.');
    await write('Third.');
    await app.owner.query(
      `update letter_revision set begun_at = now() - interval '11 minutes' where letter_id = $1`,
      [id],
    );
    await write('Fourth.');
    const { revisions } = await coordinator.data<{ revisions: object[] }>(
      'query ($id: ID!) { revisions(letterId: $id) { revision blocks { text } } }',
      { id },
    );
    expect(revisions).toEqual([
      { revision: 4, blocks: [{ text: 'Fourth.' }] },
      { revision: 3, blocks: [{ text: 'Third.' }] },
    ]);
  });
});
