import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import {
  mergeRecords,
  PackImporters,
  type ImportCounts,
  type Pack,
  type PackImporter,
} from '@chorus/register';
import { MomentsImportRepository, type ImportedMoment } from './moments-import.repository';

/** Words of planning in a pack, as the life of an occurrence has them. */
const STATUS: Readonly<Record<string, string>> = { fixed: 'CONFIRMED', unknown: 'EXPECTED' };

/** Brings a pack's moments and their dates, within the register's import. */
@Injectable()
export class MomentsImportService implements PackImporter, OnModuleInit {
  readonly part = 'moments';

  constructor(
    private readonly importers: PackImporters,
    private readonly moments: MomentsImportRepository,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  async importPart(scope: CoalitionScope, pack: Pack): Promise<ImportCounts> {
    const targets = await this.moments.idsOf(scope, 'target');
    const asks = await this.moments.idsOf(scope, 'ask');
    const stored = new Map((await this.moments.stored(scope)).map((moment) => [moment.key, moment]));
    const wanted = pack.moments.map((moment) => ({
      key: moment.code,
      id: newId(),
      fields: {
        code: moment.code,
        title: moment.title,
        kind: moment.kind,
        organ_id: targets.get(moment.organ) ?? '',
        city: moment.city,
        time_zone: moment.timeZone,
        purpose: moment.purpose,
        recurrence: moment.recurrence.text,
        rrule: moment.recurrence.rrule,
        window_from: moment.recurrence.window?.from ?? null,
        window_to: moment.recurrence.window?.to ?? null,
        suits_targets: listOf(moment.suitsTargets.map((code) => targets.get(code) ?? '')),
        suits_asks: listOf(moment.suitsAsks.map((code) => asks.get(code) ?? '')),
        lead_weeks: moment.suggestedLeadWeeks,
        notes: moment.notes,
        reference_urls: listOf(moment.references),
        verified: moment.verified,
        language: pack.manifest.language,
      },
    }));
    const plan = mergeRecords(stored, wanted);
    const written = [...plan.create, ...plan.update, ...plan.remember];
    const asFields = (fields: object) => fields as ImportedMoment['fields'];
    await this.moments.save(
      scope,
      written.map(({ id, values }) => ({ id, fields: asFields(values) })),
      written.map(({ id, imported }) => ({ id, fields: asFields(imported) })),
    );
    const idOf = new Map(wanted.map(({ key, id }) => [key, stored.get(key)?.id ?? id]));
    await this.moments.addOccurrences(
      scope,
      pack.moments.flatMap(({ code, nextOccurrences }) =>
        nextOccurrences.map(({ start, end, status, basis }) => ({
          id: newId(),
          momentId: idOf.get(code) ?? '',
          start,
          end,
          status: STATUS[status] ?? status.toUpperCase(),
          basis,
        })),
      ),
    );
    return plan.counts;
  }
}

/** Null for none: where an older pack knew no such list, an empty one was not written by people. */
function listOf(entries: readonly string[]): string[] | null {
  return entries.length === 0 ? null : [...new Set(entries)];
}
