import { fill, type Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { momentIn } from '@chorus/platform/mail/moment-in';
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
  const there = momentIn(closesAt, closesZone, language);
  const here = momentIn(closesAt, zone, language);
  const text = fill(WORDS.text[language], { there });
  const also = zone === closesZone ? '' : fill(WORDS.here[language], { here });
  return linkMail(language, { subject: WORDS[kind][language], text: text + also, link });
}
