import type { Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { INVITATION_WORDS } from './invitation.words';

/** Neutral: neither subject nor text names the coalition or its cause (PR-39). */
export function invitationMail(language: Language, link: string): MailContent {
  return linkMail(language, {
    subject: INVITATION_WORDS.mailSubject[language],
    text: INVITATION_WORDS.mailText[language],
    link,
  });
}
