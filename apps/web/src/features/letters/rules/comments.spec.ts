import { besideBlocks, startOf, workingDayAfter } from './comments';

const BLOCKS = [
  { id: 'a', text: 'We ask.' },
  { id: 'b', text: 'We insist.' },
];

it('what is said stands beside its block, and what its block has left apart', () => {
  const remarks = [
    { blockId: 'b', n: 1 },
    { blockId: 'gone', n: 2 },
    { blockId: 'b', n: 3 },
  ];
  const { blocks, adrift } = besideBlocks(BLOCKS, remarks);
  expect(blocks.map((block) => block.remarks.map(({ n }) => n))).toEqual([[], [1, 3]]);
  expect(adrift).toEqual([remarks[1]]);
});

it.each([
  ['insist', 'We insist.', 3],
  ['urge', 'We insist.', null],
  ['', 'We insist.', null],
])('“%s” begins in “%s” at %s', (words, text, at) => {
  expect(startOf(words, text)).toBe(at);
});

it.each([
  ['2026-11-26', 3, '2026-12-01'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-12-30', 3, '2027-01-04'],
  ['2028-02-28', 2, '2028-03-01'],
])('from %s, %i working days later is %s', (from, days, to) => {
  expect(workingDayAfter(from, days)).toBe(to);
});
