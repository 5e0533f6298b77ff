import { dateOfDay } from '@chorus/kernel/days';
import type { Language } from '@chorus/kernel/language';
import type { PreviewedStep } from './back-plans.service';
import { END_OF_DAY } from './domain/plan';
import type { Due } from './domain/shifts';
import type { CityOfSteps } from './step-places';

/** A due date as an answer says it. */
export function localDue({ day, time }: Due): { readonly date: string; readonly time: string | null } {
  return { date: dateOfDay(day), time };
}

/** A previewed step in a reader's language. */
export function seenStep({ step, city, due, flags }: PreviewedStep, language: Language) {
  return {
    key: step.key,
    title: step.title[language],
    place: city.place.name,
    timeZone: city.place.timeZone,
    due: localDue(due),
    dueAt: new Date(city.instant(due.day, due.time ?? END_OF_DAY)),
    flags,
    holiday: holidayOn(city, due, language),
  };
}

/** Name of the holiday that a date falls on at its place. */
export function holidayOn(city: CityOfSteps, { day }: Due, language: Language): string | null {
  return city.holidays.name(day, language);
}
