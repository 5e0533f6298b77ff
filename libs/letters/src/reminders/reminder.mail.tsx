import { cityIn } from '@chorus/kernel/cities';
import { fill, localeOf, type Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import type { Reminder } from '../domain/reminder';
import { REMINDER_WORDS as WORDS } from './reminder.words';

interface Facts {
  readonly closesAt: Date;
  readonly closesZone: string;
  /** Where the reader is. */
  readonly zone: string;
  readonly link: string;
}

/** Neutral: neither the letter nor its cause is named (PR-39); the deadline in its own city and in the reader's (PR-16). */
export function reminderMail(
  language: Language,
  kind: Reminder,
  { closesAt, closesZone, zone, link }: Facts,
): MailContent {
  const there = moment(closesAt, closesZone, language);
  const here = moment(closesAt, zone, language);
  const text = fill(WORDS.text[language], { there });
  const also = zone === closesZone ? '' : fill(WORDS.here[language], { here });
  return linkMail(language, { subject: WORDS[kind][language], text: text + also, link });
}

function moment(at: Date, zone: string, language: Language): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: zone }).format(at);
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return fill(WORDS.moment[language], { clock, day, city: cityIn(zone, language) });
}
