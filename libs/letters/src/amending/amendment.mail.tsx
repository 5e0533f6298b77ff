import type { Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import type { VersionKind } from '../domain/life';
import { AMENDING_WORDS } from './amending.words';

/** Neutral: neither the letter's title nor its cause is named (PR-39). */
export function amendmentMail(language: Language, kind: VersionKind, link: string): MailContent {
  const asks = kind === 'SUBSTANTIVE';
  return linkMail(language, {
    subject: AMENDING_WORDS[asks ? 'askSubject' : 'tellSubject'][language],
    text: AMENDING_WORDS[asks ? 'askText' : 'tellText'][language],
    link,
  });
}
