import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText } from '@chorus/kernel/text';
import { Db } from '@chorus/platform/db/db';

/** A column's value; an empty list of links is null, as is a column that an older pack did not have. */
type MomentFields = Readonly<Record<string, string | number | null | readonly string[]>>;

export interface ImportedMoment {
  readonly id: string;
  readonly fields: MomentFields;
}

export interface ImportedOccurrence {
  readonly id: string;
  readonly momentId: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly basis: string;
}

export interface StoredMoment {
  readonly key: string;
  readonly id: string;
  readonly imported: MomentFields | null;
  readonly current: MomentFields;
}

const COLUMNS =
  'code, title, kind, organ_id, city, time_zone, purpose, recurrence, rrule, window_from, window_to, lead_weeks, notes, reference_urls, verified, language';

/** Ordered lists that are kept in tables of their own. */
const LINKS = [
  { table: 'moment_target', other: 'target_id', field: 'suits_targets' },
  { table: 'moment_ask', other: 'ask_id', field: 'suits_asks' },
] as const;
const LINKED = LINKS.map(
  ({ table, other, field }) => `'${field}', (
    select jsonb_agg(l.${other} order by l.position) from ${table} l
     where l.coalition_id = m.coalition_id and l.moment_id = m.id)`,
).join(', ');

@Injectable()
export class MomentsImportRepository {
  constructor(private readonly db: Db) {}

  /** Ids of the coalition's targets or asks by their codes. */
  async idsOf(scope: CoalitionScope, table: 'target' | 'ask'): Promise<Map<string, string>> {
    const rows = await this.db.query<{ code: string; id: string }>(
      scope,
      `select code, id from ${table} where coalition_id = $1`,
      [scope.coalitionId],
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  stored(scope: CoalitionScope): Promise<StoredMoment[]> {
    return this.db.query<StoredMoment>(
      scope,
      `select code as key, id, pack_fields as imported, to_jsonb(m) || jsonb_build_object(${LINKED}) as current
         from moment m where coalition_id = $1`,
      [scope.coalitionId],
    );
  }

  async save(
    scope: CoalitionScope,
    moments: readonly ImportedMoment[],
    imported: readonly ImportedMoment[],
  ): Promise<void> {
    const remembered = new Map(imported.map(({ id, fields }) => [id, fields]));
    const rows = moments.map(({ id, fields }) => ({
      ...fields,
      id,
      search: foldText([fields.code, fields.title, fields.city, fields.purpose].join('\n')),
      pack_fields: remembered.get(id),
    }));
    await this.db.execute(
      scope,
      `insert into moment (coalition_id, id, search, pack_fields, ${COLUMNS})
       select $1, r.id, r.search, r.pack_fields, ${COLUMNS}
         from jsonb_to_recordset($2::jsonb) as r(id uuid, search text, pack_fields jsonb, code text, title text, kind text, organ_id uuid,
              city text, time_zone text, purpose text, recurrence text, rrule text, window_from text, window_to text, lead_weeks integer,
              notes text, reference_urls text[], verified text, language text)
       on conflict (coalition_id, id) do update set search = excluded.search, pack_fields = excluded.pack_fields,
         ${COLUMNS.split(', ')
           .map((name) => `${name} = excluded.${name}`)
           .join(', ')}`,
      [scope.coalitionId, JSON.stringify(rows)],
    );
    for (const { table, other, field } of LINKS)
      await this.saveLinks(
        scope,
        { table, other },
        moments.map(({ id, fields }) => ({ id, others: fields[field] ?? [] })),
      );
  }

  private async saveLinks(
    scope: CoalitionScope,
    { table, other }: { readonly table: string; readonly other: string },
    lists: readonly { readonly id: string; readonly others: unknown }[],
  ): Promise<void> {
    await this.db.execute(
      scope,
      `delete from ${table} where coalition_id = $1 and moment_id = any($2::uuid[])`,
      [scope.coalitionId, lists.map(({ id }) => id)],
    );
    await this.db.execute(
      scope,
      `insert into ${table} (coalition_id, moment_id, ${other}, position)
       select $1, r.id, o.other, o.position
         from jsonb_to_recordset($2::jsonb) as r(id uuid, others uuid[]),
              unnest(r.others) with ordinality as o(other, position)`,
      [scope.coalitionId, JSON.stringify(lists)],
    );
  }

  /** A date that was imported once is the coalition's to move; the pack does not bring it again. */
  async addOccurrences(scope: CoalitionScope, occurrences: readonly ImportedOccurrence[]): Promise<number> {
    const added = await this.db.execute<{ id: string }>(
      scope,
      `insert into occurrence (coalition_id, id, moment_id, pack_start, start_date, end_date, status, basis)
       select $1, r.id, r."momentId", r.start, r.start, r."end", r.status, r.basis
         from jsonb_to_recordset($2::jsonb) as r(id uuid, "momentId" uuid, start date, "end" date, status text, basis text)
       on conflict (coalition_id, moment_id, pack_start) do nothing returning id`,
      [scope.coalitionId, JSON.stringify(occurrences)],
    );
    return added.length;
  }
}
