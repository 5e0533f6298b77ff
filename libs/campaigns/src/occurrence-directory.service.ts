import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { PlannedOccurrences, type OccurrenceDirectory } from '@chorus/tasks';
import { MomentsRepository } from './moments.repository';

/** Tells the tasks which occurrences there are. */
@Injectable()
export class OccurrenceDirectoryService implements OccurrenceDirectory, OnModuleInit {
  constructor(
    private readonly occurrences: PlannedOccurrences,
    private readonly moments: MomentsRepository,
  ) {}

  onModuleInit(): void {
    this.occurrences.register(this);
  }

  async hasOccurrence(scope: CoalitionScope, id: string): Promise<boolean> {
    return (await this.moments.occurrencesByIds(scope, [id])).length === 1;
  }
}
