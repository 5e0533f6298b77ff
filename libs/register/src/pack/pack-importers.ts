import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { ImportCounts } from './domain/merge-records';
import type { Pack } from './domain/pack';

/** A part of a pack that a room above the register imports, inside the register's transaction. */
export interface PackImporter {
  /** What is counted, as `moments`. */
  readonly part: string;
  importPart(scope: CoalitionScope, pack: Pack): Promise<ImportCounts>;
}

/** Where upper rooms put themselves down (in onModuleInit), so that the register need not know them. */
@Injectable()
export class PackImporters {
  private readonly importers = new Map<string, PackImporter>();

  register(importer: PackImporter): void {
    if (this.importers.has(importer.part)) throw new Error(`two importers of ${importer.part}`);
    this.importers.set(importer.part, importer);
  }

  all(): readonly PackImporter[] {
    return [...this.importers.values()];
  }
}
