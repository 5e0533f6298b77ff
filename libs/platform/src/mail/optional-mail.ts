import type { Language } from '@chorus/kernel/language';
import type { MailContent } from './mail-content';
import { UNSUBSCRIBE_WORDS as WORDS } from './unsubscribe.words';

/** A mail that its reader can do without, with the two headers of RFC 8058 and a line that says the same. */
export function optionalMail(
  content: MailContent,
  language: Language,
  link: string,
): { readonly content: MailContent; readonly headers: Readonly<Record<string, string>> } {
  const line = WORDS.inMail[language];
  return {
    content: {
      ...content,
      text: `${content.text}\n-- \n${line} ${link}\n`,
      html: content.html.replace(
        '</body>',
        `<p><small>${line} <a href="${link}">${link}</a></small></p></body>`,
      ),
    },
    headers: { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
