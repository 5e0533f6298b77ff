/** A pack as rows of the register's tables: names of columns, references as ids. */
import type { Pack } from './pack';
import type { Fields } from './merge-records';

/** In the order of writing: what is referred to comes first. */
export const PACK_TABLES = ['target', 'ask_group', 'source', 'country', 'ask', 'initiative'] as const;
export type PackTable = (typeof PACK_TABLES)[number];

export interface PackRow {
  readonly key: string;
  readonly fields: Fields;
}

/** The id of a record, given its table and its code (of a source: its ref; of a country: its code). */
export type IdOf = (table: PackTable, key: string) => string;

export function packRows(pack: Pack, idOf: IdOf): Readonly<Record<PackTable, readonly PackRow[]>> {
  const { language } = pack.manifest;
  return {
    target: pack.targets.map(({ code, parent, ...target }) => ({
      key: code,
      fields: { ...target, code, parent_id: parent === null ? null : idOf('target', parent), language },
    })),
    ask_group: pack.askGroups.map(({ code, order, ...group }) => ({
      key: code,
      fields: { ...group, code, sort_order: order, language },
    })),
    source: pack.sources.map(({ ref, workKey, note, ...source }) => ({
      key: ref,
      fields: { ...source, ref, work_key: workKey, note: note ?? null },
    })),
    country: pack.countries.map((country) => ({ key: country.iso2, fields: country })),
    ask: pack.asks.map(({ code, group, targets, suggestedIndicator, ...ask }) => ({
      key: code,
      fields: {
        ...ask,
        code,
        group_id: idOf('ask_group', group),
        indicator: suggestedIndicator,
        language,
        target_ids: targets.map((target) => idOf('target', target)),
      },
    })),
    initiative: pack.initiatives.map(({ code, date, title, summary, assessment, ...initiative }) => ({
      key: code,
      fields: {
        code,
        actor_id: idOf('target', initiative.actor),
        parent_id: initiative.parent === null ? null : idOf('initiative', initiative.parent),
        date,
        date_precision: initiative.datePrecision,
        end_date: initiative.endDate,
        title,
        summary,
        assessment,
        rating: initiative.assessmentRating,
        language,
        source_ids: citedRefs(pack, initiative.sources).map((ref) => idOf('source', ref)),
      },
    })),
  };
}

/** A number cites every work under it, a ref one work. */
function citedRefs(pack: Pack, citations: readonly (number | string)[]): string[] {
  const refs = citations.flatMap((citation) =>
    pack.sources.filter(({ n, ref }) => n === citation || ref === citation).map(({ ref }) => ref),
  );
  return [...new Set(refs)];
}
