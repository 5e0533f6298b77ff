/** How the rows of a pack lie in the database. */
import { foldText } from '@chorus/kernel/text';
import type { Fields } from './domain/merge-records';
import type { PackTable } from './domain/pack-rows';

interface PackTableShape {
  readonly key: string;
  /** Columns that a pack fills, with their types. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that a search looks through. */
  readonly searched: readonly string[];
  /** An ordered list of ids, kept in a table of its own. */
  readonly links?: {
    readonly field: string;
    readonly table: string;
    readonly owner: string;
    readonly other: string;
  };
}

export const TABLE_SHAPES: Readonly<Record<PackTable, PackTableShape>> = {
  target: {
    key: 'code',
    columns: {
      ...texts('code', 'name', 'kind', 'seat', 'description', 'language'),
      parent_id: 'uuid',
      core: 'boolean',
    },
    searched: ['code', 'name', 'seat', 'description'],
  },
  ask_group: {
    key: 'code',
    columns: { ...texts('code', 'level', 'title', 'language'), sort_order: 'integer' },
    searched: ['code', 'title'],
  },
  source: {
    key: 'ref',
    columns: {
      ...texts('ref', 'title', 'author', 'publisher', 'date', 'url', 'kind', 'work_key', 'note'),
      n: 'integer',
    },
    searched: ['ref', 'title', 'author', 'publisher', 'work_key', 'note'],
  },
  country: {
    key: 'iso2',
    columns: { ...texts('iso2', 'name'), roles: 'text[]' },
    searched: ['iso2', 'name'],
  },
  ask: {
    key: 'code',
    columns: { ...texts('code', 'level', 'title', 'text', 'indicator', 'language'), group_id: 'uuid' },
    searched: ['code', 'title', 'text', 'indicator'],
    links: { field: 'target_ids', table: 'ask_target', owner: 'ask_id', other: 'target_id' },
  },
  initiative: {
    key: 'code',
    columns: {
      ...texts(
        'code',
        'date',
        'date_precision',
        'end_date',
        'title',
        'summary',
        'assessment',
        'rating',
        'language',
      ),
      actor_id: 'uuid',
      parent_id: 'uuid',
    },
    searched: ['code', 'title', 'summary', 'assessment'],
    links: { field: 'source_ids', table: 'initiative_source', owner: 'initiative_id', other: 'source_id' },
  },
};

/** What a search compares with, case and accents folded. */
export function searchText(table: PackTable, values: Fields): string {
  return foldText(TABLE_SHAPES[table].searched.map((column) => values[column] ?? '').join('\n'));
}

function texts(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, 'text']));
}
