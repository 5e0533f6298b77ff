import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newToken } from '@chorus/kernel/tokens';
import { EmbeddedPostgresError } from './errors';

/** Passwords of the two roles, made at random for this data directory, and the port used last. */
export interface Credentials {
  readonly owner: string;
  readonly app: string;
  readonly port?: number;
}

const FILE = 'postgres.secret.json';

/** Reads the passwords, or makes them where there is no cluster yet. */
export function credentialsOf(dataDir: string, clusterExists: boolean): Credentials {
  const file = join(dataDir, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  if (clusterExists) {
    throw new EmbeddedPostgresError(
      `${file} is lost, and with it the database's passwords. Restore it from a backup, or move ${join(dataDir, 'postgres')} away to start anew.`,
    );
  }
  const credentials = { owner: newToken(), app: newToken() };
  saveCredentials(dataDir, credentials);
  return credentials;
}

export function saveCredentials(dataDir: string, credentials: Credentials): void {
  const file = join(dataDir, FILE);
  writeFileSync(`${file}.new`, JSON.stringify(credentials), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
