import { fill, type Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { SILENT_DAYS, type News } from './news-kinds';
import { NEWS_WORDS as WORDS } from './news.words';

/** Neutral: neither the letter's title nor its cause is named (PR-39). */
export function newsMail(language: Language, what: News, link: string): MailContent {
  return linkMail(language, { subject: WORDS.subject[language], text: WORDS[what][language], link });
}

export function silenceMail(language: Language, link: string): MailContent {
  return linkMail(language, {
    subject: WORDS.silenceSubject[language],
    text: fill(WORDS.silence[language], { n: SILENT_DAYS }),
    link,
  });
}
