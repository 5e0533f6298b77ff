/** Every wall of the house stands: a fixture that breaks a rule is refused by that rule, and by no other. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { cruise, expected, lint, type Refusals } from './cruise';

interface Walls {
  readonly forbidden: readonly { readonly name: string }[];
}

const root = resolve(__dirname, '../..');
const rulesOf = (config: string) =>
  jest.requireActual<Walls>(resolve(root, config)).forbidden.map(({ name }) => name);
const rulesIn = (refusals: Refusals): Set<string> => new Set(Object.values(refusals).flat());

const HOUSES = [
  {
    house: 'house',
    tree: 'walls',
    config: '.dependency-cruiser.cjs',
    folders: ['libs', 'apps', 'migrations', 'test'],
  },
  { house: 'client', tree: 'web/apps/web', config: 'apps/web/.dependency-cruiser.cjs', folders: ['src'] },
];

describe.each(HOUSES)('the walls of the $house', ({ tree, config, folders }) => {
  let found: Refusals;

  beforeAll(async () => {
    found = await cruise(tree, config, folders);
  });

  it.each(Object.entries(expected(tree)))('refuse %s, by the rule %s alone', (file, rules) => {
    expect(found[file]).toEqual(rules);
  });

  it('let the clean files of the fixtures pass', () => {
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected(tree)).sort());
  });

  it('are each proved by a fixture', () => {
    expect([...rulesIn(expected(tree))].sort()).toEqual(rulesOf(config).sort());
  });
});

describe('the floors of the house', () => {
  it('know every room that there is', () => {
    const rooms = readdirSync(resolve(root, 'libs'));
    const floors = rulesOf('.dependency-cruiser.cjs')
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
