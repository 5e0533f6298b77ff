import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { addCounts, mergeRecords, type ImportCounts, type StoredRecord } from './domain/merge-records';
import type { Pack } from './domain/pack';
import { PACK_TABLES, packRows, type PackRow, type PackTable } from './domain/pack-rows';
import './pack-history';
import { PackImporters } from './pack-importers';
import { PackRecordsRepository } from './pack-records.repository';

/** What an import did: by part (`target`, `ask`, ..., `moments`) and in all. */
export interface ImportReport {
  readonly parts: Readonly<Record<string, ImportCounts>>;
  readonly total: ImportCounts;
}

type Shelves = Readonly<Record<PackTable, ReadonlyMap<string, StoredRecord>>>;

@Injectable()
export class PackImportService {
  constructor(
    private readonly records: PackRecordsRepository,
    private readonly importers: PackImporters,
    private readonly history: History,
  ) {}

  /**
   * Brings a checked pack into a coalition, all of it or nothing. A repeat changes nothing; a newer pack keeps what
   * people have changed; a record that a newer pack no longer has stays, for other records may hang on it.
   */
  @Transactional()
  async import(scope: CoalitionScope, pack: Pack): Promise<ImportReport> {
    await this.records.lockImports(scope);
    const shelves = await this.readShelves(scope);
    const idOf = idsFrom(shelves);
    const rows = packRows(pack, idOf);
    const parts: Record<string, ImportCounts> = {};
    for (const table of PACK_TABLES) {
      parts[table] = await this.importTable(scope, table, shelves[table], rows[table], idOf);
    }
    for (const importer of this.importers.all()) {
      parts[importer.part] = await importer.importPart(scope, pack);
    }
    const total = addCounts(Object.values(parts));
    if (total.created + total.updated > 0) {
      const { name, version } = pack.manifest;
      await this.history.record(scope, null, 'PACK_IMPORTED', scope.coalitionId, {
        pack: name,
        version,
        counts: total,
      });
    }
    return { parts, total };
  }

  private async readShelves(scope: CoalitionScope): Promise<Shelves> {
    const read = (table: PackTable) => this.records.stored(scope, table);
    return {
      target: await read('target'),
      ask_group: await read('ask_group'),
      source: await read('source'),
      country: await read('country'),
      ask: await read('ask'),
      initiative: await read('initiative'),
    };
  }

  private async importTable(
    scope: CoalitionScope,
    table: PackTable,
    shelf: ReadonlyMap<string, StoredRecord>,
    rows: readonly PackRow[],
    idOf: (table: PackTable, key: string) => string,
  ): Promise<ImportCounts> {
    const wanted = rows.map(({ key, fields }) => ({ key, fields, id: idOf(table, key) }));
    const plan = mergeRecords(shelf, wanted);
    await this.records.save(scope, table, [...plan.create, ...plan.update]);
    await this.records.remember(scope, table, plan.remember);
    return plan.counts;
  }
}

/** The id that a record has, or the one that it is going to have. */
function idsFrom(shelves: Shelves): (table: PackTable, key: string) => string {
  const fresh = new Map<string, string>();
  return (table, key) => {
    const stored = shelves[table].get(key);
    if (stored !== undefined) return stored.id;
    const name = `${table}:${key}`;
    const id = fresh.get(name) ?? newId();
    fresh.set(name, id);
    return id;
  };
}
