/** Reads a pack that may be wrong anywhere, so that one wrong field does not hide the errors of the others. */

export type RawRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list under a key; entries that are no records become empty ones, so that indexes stay true. */
export function recordsOf(file: unknown, key: string): readonly RawRecord[] {
  const list = isRecord(file) ? file[key] : undefined;
  return Array.isArray(list) ? list.map((entry: unknown) => (isRecord(entry) ? entry : {})) : [];
}

/** A field's text, or null where it is absent or no text. */
export function textOf(record: RawRecord, key: string): string | null {
  const value = record[key];
  return typeof value === 'string' ? value : null;
}

export function listOf(record: RawRecord, key: string): readonly unknown[] {
  const value = record[key];
  return Array.isArray(value) ? value : [];
}
