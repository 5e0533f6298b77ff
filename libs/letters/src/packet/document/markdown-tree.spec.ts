import { treeOf } from './markdown-tree';

describe('a letter’s restricted Markdown', () => {
  it('becomes headings, paragraphs, lists, quotes, emphasis and links', () => {
    expect(
      treeOf([
        '## Why\n\nWe *ask* for **one** [thing](https://un.org).\n\n3. first\n4. second\n   - deeper\n\n> quoted',
      ]),
    ).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'Why' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'We ' },
          { text: 'ask', emphasis: true },
          { text: ' for ' },
          { text: 'one', strong: true },
          { text: ' ' },
          { text: 'thing', href: 'https://un.org' },
          { text: '.' },
        ],
      },
      {
        kind: 'list',
        first: 3,
        items: [
          [{ kind: 'paragraph', runs: [{ text: 'first' }] }],
          [
            { kind: 'paragraph', runs: [{ text: 'second' }] },
            { kind: 'list', first: null, items: [[{ kind: 'paragraph', runs: [{ text: 'deeper' }] }]] },
          ],
        ],
      },
      { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: 'quoted' }] }] },
    ]);
  });

  it('joins the lines of a paragraph, and keeps a break that was meant', () => {
    expect(treeOf(['one\ntwo  \nthree'])).toEqual([
      { kind: 'paragraph', runs: [{ text: 'one two\nthree' }] },
    ]);
  });

  it.each([
    '<b>bold</b>',
    '![picture](https://un.org/a.png)',
    '[link](javascript:alert)',
    '`code`',
    '~~no~~',
  ])('leaves %s as text', (text) => {
    expect(JSON.stringify(treeOf([text]))).not.toMatch(/javascript:[^)]*"|"href":"(?!https)/);
    expect(treeOf([text])).toHaveLength(1);
  });

  it('skips no level of headings, whatever the writer chose', () => {
    const levels = treeOf(['#### deep\n\n# top\n\n### third\n\n###### last']).map(
      (block) => block.kind === 'heading' && block.level,
    );
    expect(levels).toEqual([2, 2, 3, 4]);
  });
});
