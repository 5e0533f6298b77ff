import { fill, type Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { momentIn } from '@chorus/platform/mail/moment-in';
import { DIGEST_WORDS as WORDS } from './digest.words';

interface Counts {
  readonly late: number;
  readonly today: number;
  readonly soon: number;
  readonly asked: number;
}

interface Facts {
  readonly nextDue: Date | null;
  /** Where the reader is. */
  readonly zone: string;
  readonly link: string;
}

/** Neutral: numbers and times, and no task is named (PR-39). */
export function digestMail(language: Language, counts: Counts, { nextDue, zone, link }: Facts): MailContent {
  const said = (['late', 'today', 'soon', 'asked'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => fill(WORDS[name][language], { count: counts[name] }));
  if (nextDue !== null) said.push(fill(WORDS.next[language], { at: momentIn(nextDue, zone, language) }));
  return linkMail(language, { subject: WORDS.subject[language], text: said.join(' '), link });
}
