import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const MANIFEST = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), css: z.array(z.string()).optional() }),
);

/** What the client's build says of itself: paths under its folder. */
export interface ClientBuild {
  readonly script: string;
  readonly styles: readonly string[];
}

/** Reads the manifest of a build; null where the client has not been built. */
export function readClientBuild(folder: string): ClientBuild | null {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  const parts = MANIFEST.parse(JSON.parse(readFileSync(path, 'utf8')));
  const entry = Object.values(parts).find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error(`${path} names no entry: build the client again.`);
  return { script: entry.file, styles: entry.css ?? [] };
}
