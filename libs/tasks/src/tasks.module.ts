import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { CareResolver } from './care/care.resolver';
import { ChecksRepository } from './care/checks.repository';
import { ChecksService } from './care/checks.service';
import { HelpersRepository } from './care/helpers.repository';
import { HelpersService } from './care/helpers.service';
import { TaskCommentsRepository } from './care/task-comments.repository';
import { TaskCommentsResolver } from './care/task-comments.resolver';
import { TaskCommentsService } from './care/task-comments.service';
import { ClaimsRepository } from './claims/claims.repository';
import { ClaimsResolver } from './claims/claims.resolver';
import { ClaimsService } from './claims/claims.service';
import { TaskClaimsResolver } from './claims/task-claims.resolver';
import { PlannedOccurrences } from './planned-occurrences';
import { DateKeepers } from './planning/date-keepers';
import { DatedTasksRepository } from './planning/dated-tasks.repository';
import { DatedTasksService } from './planning/dated-tasks.service';
import { RecurringTasksRepository } from './recurring/recurring-tasks.repository';
import { RecurringTasksService } from './recurring/recurring-tasks.service';
import { TaskNotesResolver } from './task-notes.resolver';
import { TasksRepository } from './tasks.repository';
import { TasksResolver } from './tasks.resolver';
import { TasksService } from './tasks.service';

const REPOSITORIES = [
  TasksRepository,
  ClaimsRepository,
  HelpersRepository,
  ChecksRepository,
  TaskCommentsRepository,
  DatedTasksRepository,
  RecurringTasksRepository,
];
const SERVICES = [
  TasksService,
  ClaimsService,
  HelpersService,
  ChecksService,
  TaskCommentsService,
  DatedTasksService,
];

@Module({
  imports: [CoalitionModule],
  providers: [...REPOSITORIES, ...SERVICES, RecurringTasksService, PlannedOccurrences, DateKeepers],
  exports: [...SERVICES, PlannedOccurrences, DateKeepers],
})
export class TasksModule {}

@Module({
  imports: [TasksModule, CoalitionModule],
  providers: [
    TasksResolver,
    TaskNotesResolver,
    ClaimsResolver,
    TaskClaimsResolver,
    CareResolver,
    TaskCommentsResolver,
  ],
})
export class TasksApiModule {}
