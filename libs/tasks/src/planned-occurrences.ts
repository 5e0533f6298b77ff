import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';

/** Port of the campaigns: whether there is such an occurrence. */
export interface OccurrenceDirectory {
  hasOccurrence(scope: CoalitionScope, id: string): Promise<boolean>;
}

/** Where the campaigns put themselves down; without them there is no occurrence that a task could prepare. */
@Injectable()
export class PlannedOccurrences {
  private directory: OccurrenceDirectory | undefined;

  register(directory: OccurrenceDirectory): void {
    if (this.directory !== undefined) throw new Error('two rooms keep the occurrences');
    this.directory = directory;
  }

  async has(scope: CoalitionScope, id: string): Promise<boolean> {
    return (await this.directory?.hasOccurrence(scope, id)) ?? false;
  }
}
