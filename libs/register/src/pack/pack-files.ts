import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackError } from './domain/pack-error';
import { validatePack, type PackVerdict } from './domain/validate-pack';

type Parsed = { readonly value: unknown; readonly error?: undefined } | { readonly error: PackError };

/** Reads and checks the three files of a pack's folder; a file that is missing or no JSON is an error like any other. */
export async function readPack(folder: string): Promise<PackVerdict> {
  const [manifest, register, moments] = await Promise.all([
    parseFile(folder, 'pack.json'),
    parseFile(folder, 'register.json'),
    parseFile(folder, 'moments.json'),
  ]);
  const unreadable = [manifest, register, moments].flatMap(({ error }) => error ?? []);
  if (manifest.error || register.error || moments.error) return { errors: unreadable };
  return validatePack({ manifest: manifest.value, register: register.value, moments: moments.value });
}

async function parseFile(folder: string, file: string): Promise<Parsed> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
    return { value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: { path: file, message: `cannot be read: ${reason}` } };
  }
}
