import { fill, type Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { momentIn } from '@chorus/platform/mail/moment-in';
import { CHANGE_WORDS as WORDS } from './change.words';

interface Facts {
  readonly tasks: number;
  readonly nextDue: Date | null;
  readonly zone: string | null;
  readonly readerZone: string;
  readonly link: string;
}

/** Neutral: neither task nor event is named (PR-39). */
export function changeMail(
  language: Language,
  { tasks, nextDue, zone, readerZone, link }: Facts,
): MailContent {
  const parts = [fill((tasks === 1 ? WORDS.one : WORDS.many)[language], { tasks })];
  if (nextDue !== null && zone !== null) {
    parts.push(fill(WORDS.next[language], { there: momentIn(nextDue, zone, language) }));
    if (zone !== readerZone)
      parts.push(fill(WORDS.here[language], { here: momentIn(nextDue, readerZone, language) }));
    parts.push(WORDS.kept[language]);
  }
  return linkMail(language, { subject: WORDS.subject[language], text: parts.join(''), link });
}
