import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Dated } from './domain/serving';
import { icsOf } from './ics';

const NOW = new Date('2026-11-26T12:00:00Z');
const ID = '018f0000-0000-7000-8000-000000000001';

const dated = (more: Partial<Dated> = {}): Dated => ({
  kind: 'OCCURRENCE',
  itemId: ID,
  when: { startDate: '2026-12-07', endDate: '2026-12-11' },
  status: 'CONFIRMED',
  summary: 'A session',
  city: 'Geneva',
  link: `https://chorus.example/moments/x`,
  sequence: 3,
  modifiedAt: NOW,
  ...more,
});

const read = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent');
const write = (...entries: Dated[]) => icsOf(entries, 'chorus.example', 'en', NOW);
/** What the house's own fields let nobody write, and RFC 5545 has no place for. */
const tidy = (text: string) =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

describe('a feed as text', () => {
  it('gives back every title as it was, in one event, in lines of 75 octets', () => {
    const hostile = fc.constantFrom(
      'a,b;c\\d',
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil',
      '\nATTENDEE:mailto:a@example.org',
      'é'.repeat(80),
      '👩🏽‍⚖️'.repeat(20),
      '"quoted": yes',
    );
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })), (title) => {
        const text = write(dated({ summary: title, city: title }));
        const events = read(text);
        expect(events).toHaveLength(1);
        expect(events[0]?.getFirstPropertyValue('summary') ?? '').toBe(tidy(title));
        expect(events[0]?.getFirstPropertyValue('location') ?? '').toBe(tidy(title));
        expect(events[0]?.getFirstProperty('attendee')).toBeNull();
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      }),
    );
  });

  it.each([
    ['Europe/Zurich', '2026-10-24T12:00:00Z', '20261024T140000'],
    ['Europe/Zurich', '2026-10-26T12:00:00Z', '20261026T130000'],
    ['America/New_York', '2026-10-31T12:00:00Z', '20261031T080000'],
    ['America/New_York', '2026-11-02T12:00:00Z', '20261102T070000'],
    ['America/New_York', '2027-03-13T12:00:00Z', '20270313T070000'],
    ['America/New_York', '2027-03-15T12:00:00Z', '20270315T080000'],
    ['Europe/Zurich', '2027-03-27T12:00:00Z', '20270327T130000'],
    ['Europe/Zurich', '2027-03-29T12:00:00Z', '20270329T140000'],
    ['Africa/Bangui', '2026-10-26T12:00:00Z', '20261026T130000'],
    ['Africa/Bangui', '2027-03-29T12:00:00Z', '20270329T130000'],
  ])('has in %s for %s the time %s, which by its own rules is that instant', (zone, at, local) => {
    const text = write(dated({ when: { at: new Date(at), zone } }));
    expect(text).toContain(`DTSTART;TZID=${zone}:${local}\r\n`);
    const calendar = ICAL.Component.fromString(text);
    const [rules] = calendar.getAllSubcomponents('vtimezone');
    ICAL.TimezoneService.register(new ICAL.Timezone(rules ?? calendar));
    const [event] = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(event?.startDate.toJSDate()).toEqual(new Date(at));
    ICAL.TimezoneService.reset();
  });

  it('has dates as dates, the last day included, and no time of theirs', () => {
    const text = write(dated());
    expect(text).toContain('DTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261212\r\n');
    expect(text).toContain(`UID:occurrence-${ID}@chorus.example\r\nSEQUENCE:3\r\nDTSTAMP:20261126T120000Z`);
    expect(text).not.toContain('VTIMEZONE');
  });

  it('has an instant whose local time is shown twice in UTC, where it cannot be mistaken', () => {
    const at = (iso: string) => write(dated({ when: { at: new Date(iso), zone: 'Europe/Zurich' } }));
    expect(at('2026-10-25T00:30:00Z')).toContain('DTSTART:20261025T003000Z\r\n');
    expect(at('2026-10-25T01:30:00Z')).toContain('DTSTART:20261025T013000Z\r\n');
    expect(at('2026-10-25T02:30:00Z')).toContain('DTSTART;TZID=Europe/Zurich:20261025T033000\r\n');
  });

  it('names nobody, and says nothing but label, link, city and time', () => {
    const names = read(write(dated())).flatMap((event) => event.getAllProperties().map(({ name }) => name));
    expect(names.filter((name) => !name.startsWith('x-microsoft')).sort()).toEqual(
      ['class', 'dtend', 'dtstamp', 'dtstart', 'last-modified', 'location', 'sequence', 'status', 'summary', 'transp', 'uid', 'url'], // prettier-ignore
    );
  });
});
