import type { ImportCounts } from './domain/merge-records';

/** What the history tells of an import: which pack, and how many records it made or changed. */
export interface PackImported {
  readonly pack: string;
  readonly version: string;
  readonly counts: ImportCounts;
}

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    PACK_IMPORTED: PackImported;
  }
}
