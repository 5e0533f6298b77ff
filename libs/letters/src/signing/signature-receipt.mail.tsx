import type { Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { SIGNING_WORDS } from './signing.words';

/** Neutral: neither the letter's title nor its cause is named (PR-39). */
export function signatureReceiptMail(language: Language, link: string): MailContent {
  return linkMail(language, {
    subject: SIGNING_WORDS.receiptSubject[language],
    text: SIGNING_WORDS.receiptText[language],
    link,
  });
}
