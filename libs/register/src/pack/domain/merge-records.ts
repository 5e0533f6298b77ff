/**
 * How a pack meets the records that are already there. Each imported record remembers the values it was last imported
 * with; a field that differs from them was changed by people and is kept, every other field follows the pack.
 */
export type FieldValue = string | number | boolean | null | readonly FieldValue[];
export type Fields = Readonly<Record<string, FieldValue>>;

export interface StoredRecord {
  readonly id: string;
  readonly current: Fields;
  /** As imported last; null for a record that people made. */
  readonly imported: Fields | null;
}

/** A record to be written: the values it will have, and those that the pack gives it. */
export interface MergedRecord {
  readonly id: string;
  readonly values: Fields;
  readonly imported: Fields;
}

/** `kept` counts those of the other three in which a change by people stands against the pack. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly kept: number;
}

export interface MergePlan {
  readonly create: readonly MergedRecord[];
  readonly update: readonly MergedRecord[];
  /** Records whose values stay, though the pack's own text moved on beneath a change by people. */
  readonly remember: readonly MergedRecord[];
  readonly counts: ImportCounts;
}

export interface WantedRecord {
  readonly key: string;
  /** Used where the record is new. */
  readonly id: string;
  readonly fields: Fields;
}

export function mergeRecords(
  stored: ReadonlyMap<string, StoredRecord>,
  wanted: readonly WantedRecord[],
): MergePlan {
  const create: MergedRecord[] = [];
  const update: MergedRecord[] = [];
  const remember: MergedRecord[] = [];
  let kept = 0;
  for (const { key, id, fields } of wanted) {
    const record = stored.get(key);
    if (record === undefined) {
      create.push({ id, values: fields, imported: fields });
      continue;
    }
    const values = mergeFields(record, fields);
    const merged = { id: record.id, values, imported: fields };
    if (!same(values, fields)) kept += 1;
    if (!same(values, pick(record.current, fields))) update.push(merged);
    else if (!same(record.imported, fields)) remember.push(merged);
  }
  const unchanged = wanted.length - create.length - update.length;
  return {
    create,
    update,
    remember,
    counts: { created: create.length, updated: update.length, unchanged, kept },
  };
}

/** A record that people made under a code of the pack keeps everything that they wrote. */
function mergeFields({ current, imported }: StoredRecord, wanted: Fields): Fields {
  const entries = Object.entries(wanted).map(([name, value]) => {
    const now = current[name] ?? null;
    const changedByPeople = !same(now, imported?.[name] ?? null);
    return [name, changedByPeople ? now : value] as const;
  });
  return Object.fromEntries(entries);
}

function pick(record: Fields, like: Fields): Fields {
  return Object.fromEntries(Object.keys(like).map((name) => [name, record[name] ?? null]));
}

function same(a: Fields | FieldValue, b: Fields | FieldValue): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((x, i) => same(x, b[i] ?? null));
  if (isFields(a) && isFields(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length && names.every((name) => same(a[name] ?? null, b[name] ?? null))
    );
  }
  return a === b;
}

function isList(value: Fields | FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isFields(value: Fields | FieldValue): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function addCounts(counts: readonly ImportCounts[]): ImportCounts {
  return counts.reduce(
    (sum, each) => ({
      created: sum.created + each.created,
      updated: sum.updated + each.updated,
      unchanged: sum.unchanged + each.unchanged,
      kept: sum.kept + each.kept,
    }),
    { created: 0, updated: 0, unchanged: 0, kept: 0 },
  );
}
