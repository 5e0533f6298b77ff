import { createHmac } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newToken } from '@chorus/kernel/tokens';

/**
 * Tokens that mails carry are derived, not stored: HMAC-SHA-256 of purpose and record with the server's secret, 256
 * bits. A job that runs again writes the same link; a dump of the database opens nothing (SAFETY 14).
 */
export class Secrets {
  constructor(private readonly secret: string) {}

  token(purpose: string, id: string): string {
    return createHmac('sha256', this.secret).update(`${purpose}\n${id}`).digest('base64url');
  }
}

/** The secret of a laptop: made once, kept in the data directory, for its owner's eyes. */
export function localSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, newToken(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
