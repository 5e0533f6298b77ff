import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** Gives the path of the link in the newest mail to an address; waits for one that is not in `known`. */
export type LinkOf = (address: string) => Promise<string>;

/** Mails that a server without SMTP_URL has written. Each link is given once. */
export function mailFolder(folder: string): LinkOf {
  const given = new Set<string>();
  return async (address) => {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      for (const file of await readdir(folder).catch(() => [])) {
        if (!file.endsWith('.eml') || given.has(file)) continue;
        const text = plain(await readFile(join(folder, file), 'utf8'));
        const link = /https?:\/\/\S+/.exec(text)?.[0];
        if (!text.includes(`To: ${address}`) || link === undefined) continue;
        given.add(file);
        return new URL(link).pathname;
      }
      await wait(100);
    }
    throw new Error(`No mail to ${address} came to ${folder} within ${PATIENCE_MS / 1000} s.`);
  };
}

/** Undoes quoted-printable as far as a link needs it (RFC 2045 section 6.7). */
function plain(mail: string): string {
  return mail.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
}
