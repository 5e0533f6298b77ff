import { checked, calendarDate, line, optional } from '@chorus/kernel/fields';
import type { Translated } from '@chorus/kernel/language';
import { z } from 'zod';

/** Where an organ itself says a date: its calendar or programme of work, by its address or its UN symbol. */
export interface CalendarSource {
  readonly title: string;
  readonly url: string | null;
  readonly symbol: string | null;
  /** When it was published or read, `YYYY-MM-DD`. */
  readonly date: string;
}

const PROBLEMS = {
  address: {
    en: 'is no web address, as https://www.ohchr.org/en/hr-bodies/hrc/sessions',
    fr: 'n’est pas une adresse web, par exemple https://www.ohchr.org/fr/hr-bodies/hrc/sessions',
    es: 'no es una dirección web, por ejemplo https://www.ohchr.org/es/hr-bodies/hrc/sessions',
  },
  symbol: {
    en: 'is no symbol of a UN document, as A/HRC/55/1',
    fr: 'n’est pas une cote de document de l’ONU, par exemple A/HRC/55/1',
    es: 'no es una signatura de documento de la ONU, por ejemplo A/HRC/55/1',
  },
  nowhere: {
    en: 'needs a web address or a UN symbol',
    fr: 'demande une adresse web ou une cote de l’ONU',
    es: 'necesita una dirección web o una signatura de la ONU',
  },
} as const satisfies Record<string, Translated>;

/** Web addresses alone: other schemes, as `javascript:`, never become a link. */
function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

const webAddress = line(1, 2_000).pipe(checked(isWebAddress, PROBLEMS.address));
const symbol = line(1, 60).pipe(
  checked((text) => /^[A-Z][A-Za-z0-9.]*(\/[A-Za-z0-9.()-]+)+$/.test(text), PROBLEMS.symbol),
);

export const CALENDAR_SOURCE = z
  .object({
    title: line(3, 300),
    url: optional(webAddress),
    symbol: optional(symbol),
    date: calendarDate,
  })
  .refine(({ url, symbol: cited }) => url !== null || cited !== null, {
    path: ['url'],
    params: { problem: PROBLEMS.nowhere },
  });
