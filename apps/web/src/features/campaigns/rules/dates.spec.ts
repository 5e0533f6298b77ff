import {
  byMonth,
  daysBetween,
  isDate,
  monthName,
  monthsBefore,
  nextDate,
  thirdZone,
  untilNextMinute,
  weeksBefore,
} from './dates';

const date = (startDate: string, endDate = startDate, status = 'EXPECTED') => ({
  startDate,
  endDate,
  status,
});

describe('days of the calendar', () => {
  it.each([
    ['2026-10-28', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['28 October', false],
  ])('%s is one: %s', (text, is) => {
    expect(isDate(text)).toBe(is);
  });

  it('are counted across a change of clocks and of years', () => {
    expect(weeksBefore('2027-04-02', 2)).toBe('2027-03-19');
    expect(monthsBefore('2027-01-31', 3)).toBe('2026-10-01');
    expect(daysBetween('2026-10-28', '2027-01-01')).toBe(65);
    expect(daysBetween('2026-10-28', '2026-10-27')).toBe(-1);
  });

  it('have months by name', () => {
    expect(monthName('2026-12', 'en-GB')).toBe('December 2026');
    expect(monthName('2026-12', 'fr')).toBe('décembre 2026');
  });
});

describe('the next date', () => {
  it('is the earliest that has not ended; one that is under way counts', () => {
    const dates = [
      date('2027-06-14', '2027-07-09'),
      date('2026-09-14', '2026-10-08'),
      date('2027-02-22', '2027-04-02'),
    ];
    expect(nextDate(dates, '2027-03-20')).toBe(dates[2]);
    expect(nextDate(dates, '2027-04-03')).toBe(dates[0]);
    expect(nextDate(dates, '2027-07-10')).toBeUndefined();
  });

  it.each(['CANCELLED', 'HELD', 'NO_OUTCOME'])('is none that is %s', (status) => {
    expect(nextDate([date('2027-03-01', '2027-03-02', status)], '2027-01-01')).toBeUndefined();
  });
});

describe('a list by month', () => {
  it('begins with what is under way, then follows the months', () => {
    const dates = [
      date('2026-10-04', '2026-12-22'),
      date('2026-11-25'),
      date('2026-12-01'),
      date('2026-12-20'),
    ];
    expect(byMonth(dates, '2026-11-23').map(({ month, dates: { length } }) => [month, length])).toEqual([
      [null, 1],
      ['2026-11', 1],
      ['2026-12', 2],
    ]);
  });
});

describe('clocks', () => {
  it('show the reader’s city, or Bangui where that is shown already', () => {
    const shown = ['America/New_York', 'Europe/Zurich'];
    expect(thirdZone('Africa/Nairobi', shown)).toBe('Africa/Nairobi');
    expect(thirdZone('Europe/Zurich', shown)).toBe('Africa/Bangui');
  });

  it('move with the minute', () => {
    expect(untilNextMinute(new Date('2026-10-28T12:00:59.250Z'))).toBe(750);
    expect(untilNextMinute(new Date('2026-10-28T12:00:00Z'))).toBe(60_000);
  });
});
