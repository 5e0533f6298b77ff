import type { Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { RISK_WORDS as WORDS } from './risk.words';

/** Neutral: neither the engagement nor its place is named (PR-39). */
export function riskReviewMail(language: Language, link: string): MailContent {
  return linkMail(language, { subject: WORDS.subject[language], text: WORDS.text[language], link });
}
