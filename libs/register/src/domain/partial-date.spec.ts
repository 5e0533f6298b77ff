import fc from 'fast-check';
import { isBefore, isMonthDay, precisionOf } from './partial-date';

describe('partial dates', () => {
  it.each([
    ['2015', 'year'],
    ['2015-12', 'month'],
    ['2024-02-29', 'day'],
    ['2026-02-30', null],
    ['2023-02-29', null],
    ['2015-13', null],
    ['2015-1', null],
    ['15', null],
    ['2015-12-', null],
    ['', null],
  ])('reads %j as %j', (text, precision) => {
    expect(precisionOf(text)).toBe(precision);
  });

  it('finds every day of the calendar possible, to the day, the month and the year', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect([precisionOf(text), precisionOf(text.slice(0, 7)), precisionOf(text.slice(0, 4))]).toEqual([
          'day',
          'month',
          'year',
        ]);
      }),
    );
  });

  it('orders only dates that do not overlap', () => {
    expect(isBefore('2018', '2019-03')).toBe(true);
    expect(isBefore('2019', '2019-03')).toBe(false);
    expect(isBefore('2019-03', '2019')).toBe(false);
    expect(isBefore('2019-04', '2019-03-31')).toBe(false);
  });

  it('knows the days that some year has', () => {
    expect(isMonthDay('02-29')).toBe(true);
    expect(isMonthDay('02-30')).toBe(false);
    expect(isMonthDay('04-31')).toBe(false);
  });
});
