import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { LettersService } from './letters.service';

@Injectable()
@JobHandler('letters.close')
export class CloseLetterJob implements JobHandlerOf<'letters.close'> {
  constructor(private readonly letters: LettersService) {}

  handle(scope: CoalitionScope, { letterId }: { letterId: string }): Promise<void> {
    return this.letters.close(scope, letterId);
  }
}
