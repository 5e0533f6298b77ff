import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { readMail } from '../local/mail-reader';

/** Deletes the mails to an address that a server without SMTP has written to files. */
export async function forgetMails({ mailDir }: Pick<Settings, 'mailDir'>, address: string): Promise<void> {
  const names = await readdir(mailDir).catch(() => []);
  const wanted = address.toLowerCase();
  for (const file of names.filter((name) => name.endsWith('.eml')).map((name) => join(mailDir, name))) {
    const source = await readFile(file).catch(() => undefined);
    if (source !== undefined && readMail(source).to.toLowerCase() === wanted) await rm(file, { force: true });
  }
}
