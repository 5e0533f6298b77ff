import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText } from '@chorus/kernel/text';
import { Db } from '@chorus/platform/db/db';

export interface ImportedMoment {
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number>>;
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
  readonly imported: Readonly<Record<string, string | number>> | null;
  readonly current: Readonly<Record<string, string | number>>;
}

const COLUMNS =
  'code, title, kind, organ_id, city, time_zone, purpose, recurrence, lead_weeks, verified, language';

@Injectable()
export class MomentsImportRepository {
  constructor(private readonly db: Db) {}

  async targetIds(scope: CoalitionScope): Promise<Map<string, string>> {
    const rows = await this.db.query<{ code: string; id: string }>(
      scope,
      'select code, id from target where coalition_id = $1',
      [scope.coalitionId],
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  stored(scope: CoalitionScope): Promise<StoredMoment[]> {
    return this.db.query<StoredMoment>(
      scope,
      `select code as key, id, pack_fields as imported, to_jsonb(m) as current from moment m where coalition_id = $1`,
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
              city text, time_zone text, purpose text, recurrence text, lead_weeks integer, verified text, language text)
       on conflict (coalition_id, id) do update set search = excluded.search, pack_fields = excluded.pack_fields,
         ${COLUMNS.split(', ')
           .map((name) => `${name} = excluded.${name}`)
           .join(', ')}`,
      [scope.coalitionId, JSON.stringify(rows)],
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
