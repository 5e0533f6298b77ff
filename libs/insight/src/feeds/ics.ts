import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '@chorus/kernel/language';
import { tidyLine } from '@chorus/kernel/text';
import { zonedAt } from '@chorus/kernel/time';
import type { EntryKind, When } from './domain/entry';
import type { Dated } from './domain/serving';
import { isShownTwice, vtimezone } from './domain/zone-rules';

/** How often a calendar may ask anew. */
const REFRESH_SECONDS = 60 * 60;

const UID_PREFIX: Readonly<Record<EntryKind, string>> = {
  TASK: 'task',
  OCCURRENCE: 'occurrence',
  LETTER_DEADLINE: 'letter',
  COMMENT_CLOSING: 'comments',
};

/**
 * The entries as iCalendar (RFC 5545): UTF-8, CRLF, lines folded at 75 octets. Nobody is named in it, and it has no name
 * but the product's. The same entries give the same octets.
 */
export function icsOf(entries: readonly Dated[], host: string, language: Language, now: Date): string {
  const year = now.getUTCFullYear();
  const calendar = ical({
    name: 'Chorus',
    prodId: { company: 'Chorus', product: 'Calendar feed', language: language.toUpperCase() },
    ttl: REFRESH_SECONDS,
    timezone: { name: null, generator: (zone) => vtimezone(zone, year) },
  });
  for (const { kind, itemId, when, status, summary, city, link, sequence, modifiedAt } of entries) {
    calendar.createEvent({
      ...timesOf(when),
      id: `${UID_PREFIX[kind]}-${itemId}@${host}`,
      sequence,
      stamp: modifiedAt,
      lastModified: modifiedAt,
      summary: printable(summary),
      status: ICalEventStatus[status],
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(city === null ? {} : { location: printable(city) }),
      ...(link === null ? {} : { url: link }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function timesOf(when: When) {
  if ('at' in when) {
    const start = zonedAt(when.at, when.zone);
    return isShownTwice(start) ? { start: start.withTimeZone('UTC') } : { start, timezone: when.zone };
  }
  // The end of a date is the day after its last (RFC 5545 section 3.6.1).
  const end = Temporal.PlainDate.from(when.endDate).add({ days: 1 });
  return { start: Temporal.PlainDate.from(when.startDate), end, allDay: true };
}

/** RFC 5545 section 3.1 has no control character in a text; what is no whole character is none. */
function printable(text: string): string {
  return tidyLine(text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' '));
}
