import type { Role, Standing } from '@/base/session';
import {
  byKind,
  filterToLoosen,
  heatOf,
  isInCharge,
  isOfItsPeople,
  linesOf,
  unitedLanguages,
  wordsInUse,
} from './rules';

const standing = (role: Role, organisationId: string | null): Standing => ({
  id: 'm',
  role,
  coalition: { slug: 'c', name: 'C' },
  organisation: organisationId === null ? null : { id: organisationId, name: 'O' },
});

describe('whoever keeps an organisation', () => {
  it.each([
    ['COORDINATOR', null, true],
    ['PARTNER', 'own', true],
    ['PARTNER', 'other', false],
    ['MEMBER', 'own', false],
    ['DATA_PROTECTION_OFFICER', 'own', false],
  ] as const)('%s of %s: %s', (role, organisation, expected) =>
    expect(isInCharge(standing(role, organisation), 'own')).toBe(expected),
  );
});

describe('whoever may know who sees an organisation', () => {
  it.each([
    ['COORDINATOR', null, true],
    ['MEMBER', 'own', true],
    ['MEMBER', 'other', false],
    ['DATA_PROTECTION_OFFICER', 'own', false],
  ] as const)('%s of %s: %s', (role, organisation, expected) =>
    expect(isOfItsPeople(standing(role, organisation), 'own')).toBe(expected),
  );
});

it('gives capacities by kind, expertise first, and no empty kind', () => {
  const capacity = (id: string, kind: 'ACCESS' | 'EXPERTISE') => ({ id, kind });
  const groups = byKind([capacity('a', 'ACCESS'), capacity('b', 'EXPERTISE'), capacity('c', 'ACCESS')]);
  expect(groups.map(([kind, found]) => [kind, found.map(({ id }) => id)])).toEqual([
    ['EXPERTISE', ['b']],
    ['ACCESS', ['a', 'c']],
  ]);
});

it('takes words that differ in case or accents for one', () =>
  expect(wordsInUse(['Plaidoyer', 'Média', 'media', 'Advocacy'])).toEqual([
    'Advocacy',
    'media',
    'Plaidoyer',
  ]));

it('shades more for more, and zero as nothing', () =>
  expect([0, 1, 2, 3, 4, 5, 7, 8, 40].map(heatOf)).toEqual([0, 1, 2, 3, 3, 4, 4, 5, 5]));

it('names one filter to loosen, the text first', () => {
  expect(filterToLoosen({ search: 'x', country: 'CF' })).toBe('search');
  expect(filterToLoosen({ country: 'CF' })).toBe('country');
  expect(filterToLoosen({ after: 'x' })).toBeNull();
});

it('reads one identifier a line', () =>
  expect(linesOf(' GB-CHC-1 \n\nUS-EIN-2')).toEqual(['GB-CHC-1', 'US-EIN-2']));

it('counts the language that was chosen and not yet added, once', () => {
  expect(unitedLanguages(['fr'], 'sg')).toEqual(['fr', 'sg']);
  expect(unitedLanguages(['fr'], 'fr')).toEqual(['fr']);
  expect(unitedLanguages(['fr'], '')).toEqual(['fr']);
});
