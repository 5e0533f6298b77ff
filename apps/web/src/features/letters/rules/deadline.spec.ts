import { citiesOf, cityIn, hourKind, instantAt, nearnessOf, sharedDaylight } from './deadline';

const at = (local: string, zone: string) => instantAt(local, zone)?.toISOString();
const BANGUI = { name: 'Bangui', timeZone: 'Africa/Bangui' };
const NEW_YORK = { name: 'New York', timeZone: 'America/New_York' };

describe('the instant of a local time', () => {
  it('is found in summer and winter, and while New York and Geneva disagree on daylight saving', () => {
    expect(at('2026-10-28T17:00', 'America/New_York')).toBe('2026-10-28T21:00:00.000Z');
    expect(at('2026-10-28T17:00', 'Europe/Zurich')).toBe('2026-10-28T16:00:00.000Z');
    expect(at('2027-03-20T17:00', 'America/New_York')).toBe('2027-03-20T21:00:00.000Z');
    expect(at('2027-03-20T17:00', 'Europe/Zurich')).toBe('2027-03-20T16:00:00.000Z');
    expect(at('2026-11-06T17:00', 'Asia/Kathmandu')).toBe('2026-11-06T11:15:00.000Z');
  });

  it('is the first of two where clocks go back', () => {
    expect(at('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(at('2026-10-25T02:30', 'Europe/Zurich')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is as much later where clocks skip it', () => {
    expect(at('2027-03-14T02:30', 'America/New_York')).toBe('2027-03-14T07:30:00.000Z');
  });

  it('is right on the days around a change of clocks', () => {
    expect(at('2026-11-01T00:30', 'America/New_York')).toBe('2026-11-01T04:30:00.000Z');
    expect(at('2026-11-01T12:00', 'America/New_York')).toBe('2026-11-01T17:00:00.000Z');
  });

  it('is none of what is no time', () => {
    expect(instantAt('', 'Europe/Zurich')).toBeNull();
    expect(instantAt('2026-13-40T17:00', 'Europe/Zurich')).toBeNull();
  });
});

describe('the cities of a deadline', () => {
  it('are the place, Geneva and New York', () => {
    expect(citiesOf(BANGUI, 'Africa/Nairobi', []).map(({ name }) => name)).toEqual([
      'Bangui',
      'Geneva',
      'New York',
    ]);
  });

  it('are joined by the reader’s own where the place is one of these', () => {
    const names = citiesOf(NEW_YORK, 'Africa/Nairobi', []).map(({ name }) => name);
    expect(names).toEqual(['New York', 'Geneva', 'Nairobi']);
    expect(citiesOf(NEW_YORK, 'Europe/Zurich', [])).toHaveLength(2);
  });

  it('bear the names that the coalition gives its places', () => {
    expect(cityIn('Europe/Zurich', [{ name: 'Genève', timeZone: 'Europe/Zurich' }]).name).toBe('Genève');
    expect(cityIn('Africa/Port-au-Prince', []).name).toBe('Port-au-Prince');
  });
});

describe('a deadline', () => {
  it('falls into the night or on a weekend of a place', () => {
    const friday = new Date('2026-11-06T22:00:00Z');
    expect(hourKind(friday, 'America/New_York')).toBeNull();
    expect(hourKind(friday, 'Europe/Zurich')).toBe('night');
    expect(hourKind(friday, 'Asia/Kathmandu')).toBe('weekend');
  });

  it('is near by the calendar of its own city', () => {
    const now = new Date('2026-11-06T03:00:00Z');
    expect(nearnessOf(new Date('2026-11-06T02:00:00Z'), 'America/New_York', now).kind).toBe('past');
    expect(nearnessOf(new Date('2026-11-06T04:30:00Z'), 'America/New_York', now).kind).toBe('today');
    expect(nearnessOf(new Date('2026-11-06T22:00:00Z'), 'America/New_York', now).kind).toBe('tomorrow');
    expect(nearnessOf(new Date('2026-11-09T22:00:00Z'), 'America/New_York', now)).toEqual({
      kind: 'days',
      days: 4,
    });
  });
});

describe('working hours that cities share', () => {
  const GENEVA = { name: 'Geneva', timeZone: 'Europe/Zurich' };
  const NEW_YORK = { name: 'New York', timeZone: 'America/New_York' };
  const BANGUI = { name: 'Bangui', timeZone: 'Africa/Bangui' };
  const SUVA = { name: 'Suva', timeZone: 'Pacific/Fiji' };
  const shared = (day: string, cities = [GENEVA, NEW_YORK, BANGUI]) =>
    sharedDaylight(new Date(`${day}T12:00:00Z`), GENEVA, cities);

  it.each([
    ['2026-11-06', { from: 15, to: 17 }],
    ['2026-10-28', { from: 14, to: 17 }],
    ['2027-03-22', { from: 14, to: 17 }],
    ['2027-06-04', { from: 15, to: 17 }],
  ])('on %s are %o in Geneva, whoever has changed the clocks by then', (day, hours) => {
    expect(shared(day)).toEqual([hours]);
  });

  it('are none on a weekend, nor where one city sleeps while the other works', () => {
    expect(shared('2026-11-07')).toEqual([]);
    expect(shared('2026-11-06', [GENEVA, SUVA])).toEqual([]);
  });
});
