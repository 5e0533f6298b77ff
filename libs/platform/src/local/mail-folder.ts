import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMail, type ReadMail } from './mail-reader';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NEWEST = 100;

export interface KeptMail extends ReadMail {
  readonly id: string;
}

/** The newest mails that were written to files; their names are UUIDv7, which sort by the moment they were made. */
export async function newestMails(folder: string): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -'.eml'.length));
  const newest = ids
    .filter((id) => ID.test(id))
    .sort()
    .reverse()
    .slice(0, NEWEST);
  const mails = await Promise.all(newest.map((id) => keptMail(folder, id)));
  return mails.filter((mail) => mail !== undefined);
}

/** Only an id that is one reaches the file system. */
export async function keptMail(folder: string, id: string): Promise<KeptMail | undefined> {
  if (!ID.test(id)) return undefined;
  const source = await readFile(join(folder, `${id}.eml`)).catch(() => undefined);
  return source === undefined ? undefined : { id, ...readMail(source) };
}
