import { dateOfDay, type Day } from '@chorus/kernel/days';
import { instantAt } from '@chorus/kernel/time';
import { publicHolidays, type PublicHolidays } from '@chorus/platform/calendar/holidays';
import type { StepPlace } from './domain/plan';

/** A place of the coalition, as planning meets it. */
export interface PlanningPlace {
  readonly id: string;
  readonly name: string;
  readonly front: string;
  readonly country: string | null;
  readonly timeZone: string;
}

/** Calendar and clock of a place; instants are remembered for as long as one plan is looked at. */
export class CityOfSteps implements StepPlace {
  readonly holidays: PublicHolidays;
  readonly calendar: StepPlace['calendar'];
  /** By time, and by day: the same few are asked for over and over. */
  private readonly instants = new Map<string, (number | undefined)[]>();

  constructor(readonly place: PlanningPlace) {
    this.holidays = publicHolidays(place);
    this.calendar = this.holidays.calendar;
  }

  instant(day: Day, time: string): number {
    const days = this.instants.get(time) ?? [];
    const known = days[day];
    if (known !== undefined) return known;
    const instant = instantAt(`${dateOfDay(day)}T${time}`, this.place.timeZone).getTime();
    days[day] = instant;
    this.instants.set(time, days);
    return instant;
  }
}
