import { compareBlocks, compared } from './comparison';

const blocks = (...pairs: readonly (readonly [string | null, string])[]) =>
  pairs.map(([id, text]) => ({ id, text }));
const kinds = (mine: ReturnType<typeof blocks>, theirs: ReturnType<typeof blocks>) =>
  compareBlocks(mine, theirs).map(({ kind, mine: own, theirs: other }) => [kind, own, other]);

describe('two texts side by side', () => {
  it('are the same where every block says the same', () => {
    expect(kinds(blocks(['a', 'One']), blocks(['a', 'One ']))).toEqual([['same', 'One', 'One ']]);
  });

  it('pair a block that was changed on either side', () => {
    expect(kinds(blocks(['a', 'One'], ['b', 'Mine']), blocks(['a', 'One'], ['b', 'Theirs']))).toEqual([
      ['same', 'One', 'One'],
      ['changed', 'Mine', 'Theirs'],
    ]);
  });

  it('show what only one of them has at its place', () => {
    expect(
      kinds(
        blocks(['a', 'One'], [null, 'Mine'], ['b', 'Two']),
        blocks(['a', 'One'], ['b', 'Two'], ['c', 'Theirs']),
      ),
    ).toEqual([
      ['same', 'One', 'One'],
      ['only-mine', 'Mine', null],
      ['same', 'Two', 'Two'],
      ['only-theirs', null, 'Theirs'],
    ]);
  });

  it('know a block without an id by its words', () => {
    expect(kinds(blocks([null, 'New']), blocks(['x', 'New']))).toEqual([['same', 'New', 'New']]);
  });

  it('say of a block that it was moved, not that it was removed and written anew', () => {
    expect(
      kinds(blocks(['b', 'Two'], ['a', 'One']), blocks(['a', 'One'], ['b', 'Two'])).map(([kind]) => kind),
    ).toEqual(['moved', 'same', 'moved']);
  });

  it('show everything where one of them is empty', () => {
    expect(kinds([], blocks(['a', 'One']))).toEqual([['only-theirs', null, 'One']]);
    expect(kinds(blocks(['a', 'One']), [])).toEqual([['only-mine', 'One', null]]);
    expect(kinds([], [])).toEqual([]);
  });

  it('compare single lines too', () => {
    expect(compared('Title', 'Other title').kind).toBe('changed');
  });
});
