import type { CoalitionScope } from '@chorus/kernel/scope';
import { invalid } from '@chorus/kernel/errors';
import type { Db, SqlValue } from './db';

/** A part of a list: the first so many after a cursor (Relay's cursor connections). */
export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  readonly after?: string | undefined;
}

export interface Page<T> {
  readonly rows: readonly { readonly cursor: string; readonly node: T }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

const PAGE_MAXIMUM = 100;

interface Sorted {
  readonly sort_key: string | null;
  readonly id: string | null;
  readonly total: number;
}

/** A row of one of several lists, by the list's id; see `pagesOf`. */
export type Listed<T> = Sorted & T & { readonly list: string };

/**
 * One page of `matched`, a SELECT that yields `sort_key` (text), `id` and the node's columns, ordered by both, in one
 * statement. The place is the last row's key, not a number of rows, so that inserts do not shift it.
 */
export async function readPage<T extends object>(
  db: Db,
  scope: CoalitionScope,
  matched: string,
  params: readonly SqlValue[],
  request: PageRequest,
): Promise<Page<T>> {
  const place = placeOf(request);
  const n = params.length;
  const rows = await db.query<Sorted & T>(
    scope,
    `with matched as (${matched})
     select t.total, m.* from (select count(*)::int as total from matched) t
       left join lateral (
         select * from matched
          where $${n + 1}::text is null or (sort_key collate "C", id) > ($${n + 1}, $${n + 2}::uuid)
          order by sort_key collate "C", id limit $${n + 3}) m on true`,
    [...params, ...place],
  );
  return pageOf(rows, request);
}

/**
 * The same page of each of several lists, in one statement that reads no more of a list than its page. `matched` is a
 * SELECT as for `readPage`, of the entries of the list whose id is `list.id`. By that id, one page for each.
 */
export async function readPages<T extends object>(
  db: Db,
  scope: CoalitionScope,
  lists: readonly string[],
  matched: string,
  params: readonly SqlValue[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<T>>> {
  const place = placeOf(request);
  const n = params.length;
  const rows = await db.query<Listed<T>>(
    scope,
    `select list.id as list, t.total, m.*
       from unnest($${n + 4}::uuid[]) as list(id)
       cross join lateral (select count(*)::int as total from (${matched}) matched) t
       left join lateral (
         select * from (${matched}) matched
          where $${n + 1}::text is null or (sort_key collate "C", id) > ($${n + 1}, $${n + 2}::uuid)
          order by sort_key collate "C", id limit $${n + 3}) m on true
      order by m.sort_key collate "C", m.id`,
    [...params, ...place, [...lists]],
  );
  return pagesOf(lists, rows, request);
}

/** The page of each list, out of rows that were read for all of them, one more than the page where more follows. */
export function pagesOf<T extends object>(
  lists: readonly string[],
  rows: readonly Listed<T>[],
  request: PageRequest,
): ReadonlyMap<string, Page<T>> {
  const byList = new Map<string, Listed<T>[]>(lists.map((list) => [list, []]));
  for (const row of rows) byList.get(row.list)?.push(row);
  return new Map([...byList].map(([list, listed]) => [list, pageOf(listed, request)]));
}

/** Key and id after which a page begins, and how many rows to read for it: one more than it shows, to know whether more follows. */
export function placeOf({ first, after }: PageRequest): [string | null, string | null, number] {
  const [key, id] = after === undefined ? [null, null] : readCursor(after);
  return [key, id, entriesOf(first) + 1];
}

/** How many entries of a list are asked for. Throws INVALID_INPUT for none and for more than a page has. */
export function entriesOf(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_MAXIMUM) {
    throw invalid('first', {
      en: `must be from 1 to ${PAGE_MAXIMUM}`,
      fr: `doit être compris entre 1 et ${PAGE_MAXIMUM}`,
      es: `debe estar entre 1 y ${PAGE_MAXIMUM}`,
    });
  }
  return first;
}

function pageOf<T extends object>(rows: readonly (Sorted & T)[], { first }: PageRequest): Page<T> {
  const found = rows.filter((row) => row.id !== null);
  return {
    rows: found.slice(0, first).map((node) => ({ cursor: cursorOf(node), node })),
    totalCount: rows[0]?.total ?? 0,
    hasNextPage: found.length > first,
  };
}

function cursorOf({ sort_key, id }: Sorted): string {
  return Buffer.from(JSON.stringify([sort_key, id])).toString('base64url');
}

function readCursor(cursor: string): [string, string] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && typeof read[0] === 'string' && /^[0-9a-f-]{36}$/.test(String(read[1]))) {
      return [read[0], String(read[1])];
    }
  } catch {
    // what is no JSON is refused like any other foreign text
  }
  throw invalid('after', {
    en: 'does not come from this list; leave it out to begin at the start',
    fr: 'ne provient pas de cette liste ; omettez-le pour commencer au début',
    es: 'no procede de esta lista; omítalo para empezar por el principio',
  });
}
