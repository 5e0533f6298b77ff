import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Settings } from '../config/settings';

/** Hands one composed mail over: to SMTP_URL, or to a file in the mail directory. */
export interface MailTransport {
  send(mail: SendMailOptions, name: string): Promise<void>;
  close(): void;
}

export function openTransport({ smtpUrl, mailDir }: Pick<Settings, 'smtpUrl' | 'mailDir'>): MailTransport {
  return smtpUrl === undefined ? fileTransport(mailDir) : smtpTransport(smtpUrl);
}

function smtpTransport(url: string): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return { send: async (mail) => void (await transport.sendMail(mail)), close: () => transport.close() };
}

/** The name is the mail's own, so that a repeat replaces the file; a reader never sees half a mail. */
function fileTransport(folder: string): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (mail, name) => {
      const { message } = await composer.sendMail(mail);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${name}.eml`);
      await writeFile(`${file}.new`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    close: () => composer.close(),
  };
}
