import fc from 'fast-check';
import { addWorkingDays, dateOfDay, dayOf, weekdayOf, weekdaysBut, workingDaysBetween } from './days';

const holidays = fc
  .array(fc.integer({ min: 20_000, max: 20_400 }), { maxLength: 40 })
  .map((days) => new Set(days));
const day = fc.integer({ min: 20_050, max: 20_350 });

describe('days of the calendar', () => {
  it('are dates and back, in leap years and over New Year', () => {
    for (const date of ['1970-01-01', '2024-02-29', '2026-12-31', '2028-02-29', '2100-02-28', '1969-12-31'])
      expect(dateOfDay(dayOf(date))).toBe(date);
    expect(dayOf('2027-01-01') - dayOf('2026-12-31')).toBe(1);
  });

  it('know their weekday', () => {
    expect(
      ['2026-11-23', '2026-11-29', '1969-12-29', '1970-01-01'].map((date) => weekdayOf(dayOf(date))),
    ).toEqual([1, 7, 1, 4]);
  });

  it('lead to a working day, so many working days away', () => {
    fc.assert(
      fc.property(holidays, day, fc.integer({ min: 1, max: 60 }), (free, from, days) => {
        const calendar = weekdaysBut(free);
        const after = addWorkingDays(calendar, from, days);
        const before = addWorkingDays(calendar, from, -days);
        expect([calendar.isWorking(after), calendar.isWorking(before)]).toEqual([true, true]);
        expect(workingDaysBetween(calendar, from, after)).toBe(days);
        expect(workingDaysBetween(calendar, before - 1, from - 1)).toBe(days);
      }),
    );
  });

  it('of none are the day itself, or the last working day before it', () => {
    const calendar = weekdaysBut(new Set([dayOf('2026-12-25')]));
    expect(dateOfDay(addWorkingDays(calendar, dayOf('2026-12-27'), 0))).toBe('2026-12-24');
    expect(dateOfDay(addWorkingDays(calendar, dayOf('2026-12-28'), 0))).toBe('2026-12-28');
  });
});
