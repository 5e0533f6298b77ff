import { cityName, others, readsMembers, seenOf, zoneGroups } from './rules';

describe('the city of a zone', () => {
  it.each([
    ['Africa/Bangui', 'Bangui'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires, Argentina'],
    ['America/North_Dakota/New_Salem', 'New Salem, North Dakota'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Europe/Kiev', 'Kyiv'],
    ['UTC', 'UTC'],
  ])('of %s is %s', (zone, city) => expect(cityName(zone)).toBe(city));
});

describe('zones to choose from', () => {
  it('stand by continent, cities by the alphabet', () => {
    const groups = zoneGroups(['Europe/Zurich', 'Africa/Juba', 'Africa/Bangui'], 'Africa/Juba', 'en');
    expect(groups.map(({ continent, zones }) => [continent, zones.map(({ city }) => city)])).toEqual([
      ['Africa', ['Bangui', 'Juba']],
      ['Europe', ['Zurich']],
    ]);
  });

  it('hold the one in use though the browser does not list it', () => {
    const [first] = zoneGroups(['Europe/Zurich'], 'UTC', 'en');
    expect(first).toEqual({ continent: '', zones: [{ zone: 'UTC', city: 'UTC' }] });
  });
});

it('shows members to coordinators and partners alone', () =>
  expect(
    (['COORDINATOR', 'PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'] as const).filter(readsMembers),
  ).toEqual(['COORDINATOR', 'PARTNER']));

describe('what others see of a person', () => {
  const organisation = { id: 'o', name: 'O' };
  it('names colleagues and the printed signature where there is an organisation', () =>
    expect(seenOf({ role: 'MEMBER', organisation })).toEqual(['coordinators', 'colleagues', 'signer']));
  it('names coordinators alone for an individual', () =>
    expect(seenOf({ role: 'MEMBER', organisation: null })).toEqual(['coordinators', 'individual']));
  it('prints no data protection officer', () =>
    expect(seenOf({ role: 'DATA_PROTECTION_OFFICER', organisation })).toEqual([
      'coordinators',
      'colleagues',
    ]));
});

it('keeps the session that asks', () =>
  expect(
    others([
      { id: 1, current: true },
      { id: 2, current: false },
    ]).map(({ id }) => id),
  ).toEqual([2]));
