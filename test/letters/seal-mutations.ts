type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Numbers from 0 to below `n`, the same each time for a seed (mulberry32). */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

interface Spot {
  readonly path: string;
  readonly value: Json;
  set(value: Json): void;
}

/** One value somewhere in a document is altered, or a list's entry dropped, moved or inserted. `spare` names what is left alone. */
export function mutated(
  document: object,
  roll: (n: number) => number,
  spare: readonly string[] = [],
): { readonly what: string; readonly changed: unknown } {
  const changed = JSON.parse(JSON.stringify(document)) as Json;
  const spots = spotsOf(changed, '', spare);
  for (;;) {
    const spot = spots[roll(spots.length)];
    const what = spot && change(spot, roll);
    if (spot !== undefined && what !== undefined) return { what: `${what} ${spot.path}`, changed };
  }
}

function change({ value, set }: Spot, roll: (n: number) => number): string | undefined {
  if (Array.isArray(value)) return changeList(value, roll);
  if (typeof value === 'string') {
    const at = roll(value.length + 1);
    const letter = value[at];
    set(value.slice(0, at) + (letter === '0' ? '1' : '0') + value.slice(at + 1));
    return 'altered';
  }
  if (typeof value === 'number') set(value + 1 + roll(3));
  else if (value === null) set('');
  else return undefined;
  return 'altered';
}

function changeList(list: Json[], roll: (n: number) => number): string | undefined {
  const at = roll(list.length);
  const entry = list[at];
  if (entry === undefined) return undefined;
  const kind = roll(3);
  if (kind === 0) list.splice(at, 1);
  else if (kind === 1) list.splice(roll(list.length + 1), 0, entry);
  else {
    const other = roll(list.length);
    if (JSON.stringify(list[other]) === JSON.stringify(entry)) return undefined;
    list[at] = list[other] as Json;
    list[other] = entry;
  }
  return ['dropped', 'inserted', 'moved'][kind];
}

function spotsOf(value: Json, path: string, spare: readonly string[]): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (spare.includes(key)) return [];
    const set = (given: Json) => void ((value as Record<string, Json>)[key] = given);
    return [{ path: `${path}/${key}`, value: inner, set }, ...spotsOf(inner, `${path}/${key}`, spare)];
  });
}
