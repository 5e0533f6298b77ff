import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { PlannedOccurrences, type OccurrenceDirectory } from '@chorus/tasks';
import { OccurrencesRepository } from './occurrences.repository';

/** Tells the tasks which occurrences there are. */
@Injectable()
export class OccurrenceDirectoryService implements OccurrenceDirectory, OnModuleInit {
  constructor(
    private readonly planned: PlannedOccurrences,
    private readonly occurrences: OccurrencesRepository,
  ) {}

  onModuleInit(): void {
    this.planned.register(this);
  }

  async hasOccurrence(scope: CoalitionScope, id: string): Promise<boolean> {
    return (await this.occurrences.byIds(scope, [id])).length === 1;
  }
}
