import type { Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { SIGNING_WORDS } from './signing.words';

/** Neutral: neither who asks nor the letter's title or cause is named (PR-39). */
export function signatureRequestMail(language: Language, link: string): MailContent {
  return linkMail(language, {
    subject: SIGNING_WORDS.requestSubject[language],
    text: SIGNING_WORDS.requestText[language],
    link,
  });
}
