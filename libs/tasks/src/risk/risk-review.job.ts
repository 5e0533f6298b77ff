import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { RiskNotesService } from './risk-notes.service';

/** The review date of a risk note has gone by. */
@Injectable()
@JobHandler('tasks.risk-review')
export class RiskReviewJob implements JobHandlerOf<'tasks.risk-review'> {
  constructor(private readonly notes: RiskNotesService) {}

  handle(scope: CoalitionScope, { noteId }: { noteId: string }): Promise<void> {
    return this.notes.review(scope, noteId);
  }
}
