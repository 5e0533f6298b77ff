import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { MergedRecord, StoredRecord } from './domain/merge-records';
import type { PackTable } from './domain/pack-rows';
import { searchText, TABLE_SHAPES } from './pack-tables';

/** Reads and writes whole tables of the register for an import, few statements for any number of records. */
@Injectable()
export class PackRecordsRepository {
  constructor(private readonly db: Db) {}

  /** Two imports into one coalition run one after the other. */
  async lockImports(scope: CoalitionScope): Promise<void> {
    await this.db.execute(scope, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `register.import:${scope.coalitionId}`,
    ]);
  }

  /** Every record of a table by its key, locked until the import ends. */
  async stored(scope: CoalitionScope, table: PackTable): Promise<Map<string, StoredRecord>> {
    const { key, links } = TABLE_SHAPES[table];
    const linked =
      links === undefined
        ? ''
        : `|| jsonb_build_object('${links.field}', (
            select coalesce(jsonb_agg(l.${links.other} order by l.sort_order), '[]')
              from ${links.table} l where l.coalition_id = t.coalition_id and l.${links.owner} = t.id))`;
    const rows = await this.db.execute<StoredRecord & { key: string }>(
      scope,
      `select t.${key} as key, t.id, t.pack_fields as imported, to_jsonb(t) ${linked} as current
         from ${table} t where t.coalition_id = $1 for update of t`,
      [scope.coalitionId],
    );
    return new Map(rows.map((row) => [row.key, row]));
  }

  /** Inserts new records and overwrites those that exist, links included. */
  async save(scope: CoalitionScope, table: PackTable, records: readonly MergedRecord[]): Promise<void> {
    if (records.length === 0) return;
    const columns = { ...TABLE_SHAPES[table].columns, search: 'text', pack_fields: 'jsonb' };
    const names = Object.keys(columns);
    const rows = records.map(({ id, values, imported }) => ({
      ...values,
      id,
      search: searchText(table, values),
      pack_fields: imported,
    }));
    await this.db.execute(
      scope,
      `insert into ${table} (coalition_id, id, ${names.join(', ')})
       select $1, r.id, ${names.map((name) => `r.${name}`).join(', ')}
         from jsonb_to_recordset($2::jsonb) as r(id uuid, ${typed(columns)})
       on conflict (coalition_id, id) do update
         set ${names.map((name) => `${name} = excluded.${name}`).join(', ')},
             version = ${table}.version + 1, updated_at = now()`,
      [scope.coalitionId, JSON.stringify(rows)],
    );
    await this.saveLinks(scope, table, records);
  }

  /** Notes the pack's own values beneath changes by people; the records themselves stay as they are. */
  async remember(scope: CoalitionScope, table: PackTable, records: readonly MergedRecord[]): Promise<void> {
    if (records.length === 0) return;
    const rows = records.map(({ id, imported }) => ({ id, pack_fields: imported }));
    await this.db.execute(
      scope,
      `update ${table} t set pack_fields = r.pack_fields
         from jsonb_to_recordset($2::jsonb) as r(id uuid, pack_fields jsonb)
        where t.coalition_id = $1 and t.id = r.id`,
      [scope.coalitionId, JSON.stringify(rows)],
    );
  }

  private async saveLinks(
    scope: CoalitionScope,
    table: PackTable,
    records: readonly MergedRecord[],
  ): Promise<void> {
    const { links } = TABLE_SHAPES[table];
    if (links === undefined) return;
    const lists = records.map(({ id, values }) => ({ id, others: values[links.field] ?? [] }));
    await this.db.execute(
      scope,
      `delete from ${links.table} where coalition_id = $1 and ${links.owner} = any($2::uuid[])`,
      [scope.coalitionId, lists.map(({ id }) => id)],
    );
    await this.db.execute(
      scope,
      `insert into ${links.table} (coalition_id, ${links.owner}, ${links.other}, sort_order)
       select $1, r.id, o.other, o.place
         from jsonb_to_recordset($2::jsonb) as r(id uuid, others uuid[]),
              unnest(r.others) with ordinality as o(other, place)`,
      [scope.coalitionId, JSON.stringify(lists)],
    );
  }
}

function typed(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
}
