import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '@chorus/kernel/language';
import type { MailContent } from './mail-content';

interface LinkMail {
  readonly subject: string;
  readonly text: string;
  readonly link: string;
}

/** A mail that says one thing and carries one link; plain enough for every reader and every slow line. */
export function linkMail(language: Language, { subject, text, link }: LinkMail): MailContent {
  const html = renderToStaticMarkup(
    <html lang={language}>
      <body>
        <p>{text}</p>
        <p>
          <a href={link}>{link}</a>
        </p>
      </body>
    </html>,
  );
  return { subject, text: `${text}\n\n${link}\n`, html: `<!doctype html>${html}` };
}
