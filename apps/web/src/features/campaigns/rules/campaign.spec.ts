import { byCode, found, lacking, suggestedTargets, toggled } from './campaign';

const DRAFT = {
  title: 'Reporting that is safe',
  purpose: '',
  language: 'en',
  askIds: ['a'],
  targetIds: ['t'],
};

describe('a new campaign', () => {
  it.each([
    ['title', { title: ' a ' }],
    ['askIds', { askIds: [] }],
    ['targetIds', { targetIds: [] }],
  ])('lacks its %s', (field, part) => {
    expect(lacking({ ...DRAFT, ...part })).toBe(field);
  });

  it('lacks nothing with a title, an ask and a target; what is missing first in the form is said first', () => {
    expect(lacking(DRAFT)).toBeNull();
    expect(lacking({ ...DRAFT, title: '', askIds: [], targetIds: [] })).toBe('title');
  });
});

describe('suggested targets', () => {
  const [ola, oios, vra] = ['OLA', 'OIOS', 'VRA'].map((code) => ({ id: code.toLowerCase(), code })) as [
    Target,
    Target,
    Target,
  ];
  const asks = [
    { id: '1', targets: [{ id: 'ola' }, { id: 'oios' }] },
    { id: '2', targets: [{ id: 'ola' }] },
    { id: '3', targets: [{ id: 'vra' }] },
  ];

  it('are those of the chosen asks, the one that can grant most first', () => {
    expect(suggestedTargets(asks, ['1', '2'], [oios, vra, ola])).toEqual([
      { target: ola, asks: 2 },
      { target: oios, asks: 1 },
    ]);
  });

  it('are none before an ask is chosen', () => {
    expect(suggestedTargets(asks, [], [ola, oios, vra])).toEqual([]);
  });
});

interface Target {
  readonly id: string;
  readonly code: string;
}

describe('a search among what is there', () => {
  it.each([
    ['reunion', true],
    ['  ', true],
    ['UN-A réunion', true],
    ['prosecution', false],
  ])('for %j finds: %s', (sought, is) => {
    expect(found(sought, 'UN-A-1', 'Réunion of experts')).toBe(is);
  });
});

describe('a check', () => {
  it('adds one and takes one away, and leaves the others', () => {
    expect(toggled(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});

describe('a list by code', () => {
  it('stands in one order and leaves what it was given', () => {
    const given = [{ code: 'VRA' }, { code: 'OLA' }];
    expect(byCode(given)).toEqual([{ code: 'OLA' }, { code: 'VRA' }]);
    expect(given[0]).toEqual({ code: 'VRA' });
  });
});
