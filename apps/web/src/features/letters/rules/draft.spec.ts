import {
  addBlock,
  draftOf,
  lackOf,
  moveBlock,
  paragraphsOf,
  removeBlock,
  restoreBlock,
  sameWords,
  sendable,
  withIds,
  writeBlock,
} from './draft';

const saved = (texts: Record<string, string>, revision = 1) => ({
  id: 'letter',
  revision,
  title: 'Joint letter',
  recipient: 'OLA',
  blocks: Object.entries(texts).map(([id, text]) => ({ id, text })),
});
const texts = (draft: ReturnType<typeof draftOf>) => draft.blocks.map(({ text }) => text);
const AB = draftOf(saved({ a: 'One', b: 'Two' }));

describe('the blocks of a draft', () => {
  it('are added after another one, each with a key of its own', () => {
    const first = addBlock(AB, 'a');
    const second = addBlock(first.draft, null);
    expect(texts(first.draft)).toEqual(['One', '', 'Two']);
    expect(texts(second.draft)).toEqual(['One', '', 'Two', '']);
    expect(second.key).not.toBe(first.key);
  });

  it('never get the key of one that was removed and may come back', () => {
    const { draft, key } = addBlock(AB, null);
    const again = addBlock(removeBlock(draft, key), null);
    expect(again.key).not.toBe(key);
  });

  it('move by one, and stay where there is nowhere to go', () => {
    expect(texts(moveBlock(AB, 'b', -1))).toEqual(['Two', 'One']);
    expect(moveBlock(AB, 'a', -1)).toBe(AB);
    expect(moveBlock(AB, 'b', 1)).toBe(AB);
  });

  it('come back to their place after they were removed', () => {
    const [first] = AB.blocks;
    expect(restoreBlock(removeBlock(AB, 'a'), first!, 0)).toEqual(AB);
  });

  it('keep their keys when a newer text of the server takes their place', () => {
    const { draft, key } = addBlock(AB, null);
    const mine = withIds(draft, draft, saved({ a: 'One', b: 'Two', c: '' }));
    expect(draftOf(saved({ c: 'Three', a: 'One' }), mine).blocks.map((block) => block.key)).toEqual([
      key,
      'a',
    ]);
  });
});

describe('a save', () => {
  it('sends a block that the server knows no more as a new one', () => {
    const draft = sendable(AB, saved({ b: 'Two' }));
    expect(draft.blocks.map(({ id }) => id)).toEqual([null, 'b']);
    expect(sendable(draft, saved({ b: 'Two' }))).toBe(draft);
  });

  it('gives ids to new blocks, although one went on typing, adding and moving meanwhile', () => {
    const { draft: sent, key } = addBlock(AB, 'a');
    const typed = moveBlock(addBlock(writeBlock(sent, key, 'Between'), null).draft, key, 1);
    const merged = withIds(typed, sent, saved({ a: 'One', x: '', b: 'Two' }, 2));
    expect(merged.blocks.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'One'],
      ['b', 'Two'],
      ['x', 'Between'],
      [null, ''],
    ]);
  });

  it('brings no block back that was removed while it was under way', () => {
    const { draft: sent, key } = addBlock(AB, null);
    const merged = withIds(removeBlock(sent, key), sent, saved({ a: 'One', b: 'Two', x: '' }, 2));
    expect(texts(merged)).toEqual(['One', 'Two']);
  });
});

describe('two texts', () => {
  it('say the same whatever their ids, and once their lines are tidied', () => {
    expect(sameWords({ ...AB, title: ' Joint  letter ' }, saved({ x: 'One', y: 'Two' }))).toBe(true);
    expect(sameWords(AB, saved({ a: 'One\n', b: 'Two' }))).toBe(false);
    expect(sameWords(AB, saved({ a: 'One', b: 'Too' }))).toBe(false);
    expect(sameWords(AB, saved({ b: 'Two', a: 'One' }))).toBe(false);
    expect(sameWords(AB, saved({ a: 'One', b: 'Two', c: '' }))).toBe(false);
  });
});

describe('a text that is to be locked', () => {
  it('needs a title, a recipient and a word of text', () => {
    expect(lackOf(saved({ a: 'One' }))).toBeNull();
    expect(lackOf({ ...saved({ a: 'One' }), title: ' ' })).toBe('title');
    expect(lackOf({ ...saved({ a: 'One' }), recipient: '' })).toBe('recipient');
    expect(lackOf(saved({ a: ' ', b: '' }))).toBe('text');
    expect(lackOf(saved({}))).toBe('text');
  });
});

describe('a text written at a stretch', () => {
  it('has its paragraphs between blank lines', () => {
    expect(paragraphsOf('\nOne\nstill one\n \n\nTwo\n')).toEqual(['One\nstill one', 'Two']);
    expect(paragraphsOf(' \n ')).toEqual(['']);
  });
});
