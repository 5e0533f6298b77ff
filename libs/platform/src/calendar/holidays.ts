import Holidays from 'date-holidays';
import { dayOf, weekdaysBut, type Day, type WorkingCalendar } from '@chorus/kernel/days';
import type { Language } from '@chorus/kernel/language';

/** Cantons and states whose days differ from their country's, by the zone of the United Nations' seats there. */
const REGIONS: Readonly<Record<string, string>> = { 'America/New_York': 'NY', 'Europe/Zurich': 'GE' };

/** Where people keep holidays: a country of ISO 3166-1 alpha-2, and the zone that says which part of it. */
export interface HolidayPlace {
  readonly country: string | null;
  readonly timeZone: string;
}

interface Year {
  readonly days: ReadonlySet<Day>;
  readonly names: Readonly<Record<Language, ReadonlyMap<Day, string>>>;
}

const calendars = new Map<string, PublicHolidays>();

/** Public holidays of one place, as date-holidays knows them; none where it knows nothing of the country. */
export class PublicHolidays {
  readonly calendar: WorkingCalendar = { isWorking: (day) => this.isWorking(day) };
  private readonly weekdays = weekdaysBut({ has: (day) => this.yearOf(day).days.has(day) });
  private readonly known = new Map<number, Year>();
  /** Plans count the same days over and over: by day, whether people work on it. */
  private readonly counted: (boolean | undefined)[] = [];

  constructor(
    private readonly country: string | null,
    private readonly region: string | undefined,
  ) {}

  /** What a day is called where it is a holiday, else null. */
  name(day: Day, language: Language): string | null {
    return this.yearOf(day).names[language].get(day) ?? null;
  }

  private isWorking(day: Day): boolean {
    const known = this.counted[day];
    if (known !== undefined) return known;
    const working = this.weekdays.isWorking(day);
    this.counted[day] = working;
    return working;
  }

  private yearOf(day: Day): Year {
    const year = new Date(day * 86_400_000).getUTCFullYear();
    const known = this.known.get(year);
    if (known !== undefined) return known;
    const read = readYear(this.country, this.region, year);
    this.known.set(year, read);
    return read;
  }
}

/** The holidays of a place; read once for each country and year. */
export function publicHolidays({ country, timeZone }: HolidayPlace): PublicHolidays {
  const region = regionOf(country, timeZone);
  const key = `${country ?? ''}-${region ?? ''}`;
  const known = calendars.get(key) ?? new PublicHolidays(country, region);
  calendars.set(key, known);
  return known;
}

function regionOf(country: string | null, timeZone: string): string | undefined {
  return country === 'US' || country === 'CH' ? REGIONS[timeZone] : undefined;
}

function readYear(country: string | null, region: string | undefined, year: number): Year {
  const [en, fr, es] = (['en', 'fr', 'es'] as const).map((language) =>
    namesOf(country, region, year, language),
  );
  const empty = new Map<Day, string>();
  const names = { en: en ?? empty, fr: fr ?? empty, es: es ?? empty };
  return { days: new Set(names.en.keys()), names };
}

function namesOf(
  country: string | null,
  region: string | undefined,
  year: number,
  language: Language,
): Map<Day, string> {
  if (country === null) return new Map();
  const holidays = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const found = holidays.getHolidays(year, language);
  const listed = Array.isArray(found) ? found.filter(({ type }) => type === 'public') : [];
  return new Map(
    listed.flatMap(({ date, end, start, name }) => daysOf(date, end.getTime() - start.getTime(), name)),
  );
}

/** Each day that a holiday lasts, by its first local date. */
function daysOf(date: string, lastsMs: number, name: string): [Day, string][] {
  const first = dayOf(date.slice(0, 10));
  const length = Math.max(1, Math.round(lastsMs / 86_400_000));
  return Array.from({ length }, (_, n) => [first + n, name]);
}
