import type { Language } from '@chorus/kernel/language';
import { linkMail } from '@chorus/platform/mail/link-mail';
import type { MailContent } from '@chorus/platform/mail/mail-content';
import { SIGN_IN_WORDS } from './sign-in.words';

export function signInLinkMail(language: Language, link: string): MailContent {
  return linkMail(language, {
    subject: SIGN_IN_WORDS.mailSubject[language],
    text: SIGN_IN_WORDS.mailText[language],
    link,
  });
}
