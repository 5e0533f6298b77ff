/** Every wall of the house stands: a fixture that breaks a rule is refused by that rule, and by no other. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { cruise, expected, lint, type Refusals } from './cruise';

interface Walls {
  readonly forbidden: readonly { readonly name: string }[];
}

const root = resolve(__dirname, '../..');
const walls = jest
  .requireActual<Walls>(resolve(root, '.dependency-cruiser.cjs'))
  .forbidden.map(({ name }) => name);

const rulesIn = (refusals: Refusals): Set<string> => new Set(Object.values(refusals).flat());

describe('the walls of the house', () => {
  let found: Refusals;

  beforeAll(async () => {
    found = await cruise('walls');
  });

  it.each(Object.entries(expected('walls')))('refuse %s, by the rule %s alone', (file, rules) => {
    expect(found[file]).toEqual(rules);
  });

  it('let the clean files of the fixtures pass', () => {
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected('walls')).sort());
  });

  it('are each proved by a fixture', () => {
    expect([...rulesIn(expected('walls'))].sort()).toEqual([...walls].sort());
  });

  it('know every room that there is', () => {
    const rooms = readdirSync(resolve(root, 'libs'));
    const floors = walls
      .filter((name) => name.startsWith('floor-'))
      .map((name) => name.slice('floor-'.length));
    expect([...floors, 'insight']).toEqual(expect.arrayContaining(rooms));
  });
});

describe('the bans on words', () => {
  let found: Refusals;

  beforeAll(async () => {
    found = await lint('words');
  });

  it.each(Object.entries(expected('words')))('refuse %s, by the rule %s alone', (file, rules) => {
    expect(found[file]).toEqual(rules);
  });

  it('let the clean files of the fixtures pass', () => {
    const refused = Object.entries(found).filter(([, rules]) => rules.length > 0);
    expect(refused.map(([file]) => file).sort()).toEqual(Object.keys(expected('words')).sort());
  });
});
