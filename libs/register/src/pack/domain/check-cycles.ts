import type { PackError } from './pack-error';
import { recordsOf, textOf, type RawRecord } from './raw-records';

/** Records that are their own ancestor; each cycle is told once, at its first record in the pack. */
export function parentCycles(file: RawRecord, list: string): PackError[] {
  const records = recordsOf(file, list);
  const parentOf = new Map(
    records.flatMap((record) => {
      const code = textOf(record, 'code');
      return code === null ? [] : [[code, textOf(record, 'parent')] as const];
    }),
  );
  const told = new Set<string>();
  return records.flatMap((record, index) => {
    const code = textOf(record, 'code');
    if (code === null || told.has(code)) return [];
    const cycle = cycleThrough(code, parentOf);
    if (cycle === null) return [];
    cycle.forEach((member) => told.add(member));
    return [
      { path: `${list}[${index}].parent`, message: `cycle of parents: ${[...cycle, code].join(' → ')}` },
    ];
  });
}

function cycleThrough(start: string, parentOf: ReadonlyMap<string, string | null>): string[] | null {
  const way = new Set([start]);
  for (let at = parentOf.get(start) ?? null; at !== null; at = parentOf.get(at) ?? null) {
    if (at === start) return [...way];
    if (way.has(at)) return null;
    way.add(at);
  }
  return null;
}
