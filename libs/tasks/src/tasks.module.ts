import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { IdentityModule } from '@chorus/identity';
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
import { DigestJob } from './digests/digest.job';
import { DigestsJob } from './digests/digests.job';
import { DigestsRepository } from './digests/digests.repository';
import { DigestsResolver } from './digests/digests.resolver';
import { DigestsService } from './digests/digests.service';
import { CoverageGapsResolver, FittingPartnersResolver } from './fit/fit-fields.resolver';
import { FitRepository } from './fit/fit.repository';
import { FitResolver } from './fit/fit.resolver';
import { FitService } from './fit/fit.service';
import { PlannedOccurrences } from './planned-occurrences';
import { DateKeepers } from './planning/date-keepers';
import { DatedTasksRepository } from './planning/dated-tasks.repository';
import { DatedTasksService } from './planning/dated-tasks.service';
import { RecurringTasksRepository } from './recurring/recurring-tasks.repository';
import { RecurringTasksService } from './recurring/recurring-tasks.service';
import { Engagements } from './risk/engagements';
import { RiskNotesRepository } from './risk/risk-notes.repository';
import { RiskNotesResolver } from './risk/risk-notes.resolver';
import { RiskNotesService } from './risk/risk-notes.service';
import { RiskReader } from './risk/risk.reader';
import { RiskReviewJob } from './risk/risk-review.job';
import { RiskReviewMailJob } from './risk/risk-review-mail.job';
import { TaskEngagementsService } from './risk/task-engagements.service';
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
  FitRepository,
  DigestsRepository,
  RiskNotesRepository,
];
const SERVICES = [
  TasksService,
  ClaimsService,
  HelpersService,
  ChecksService,
  TaskCommentsService,
  DatedTasksService,
  FitService,
  DigestsService,
  RiskNotesService,
  RiskReader,
];

@Module({
  imports: [CoalitionModule],
  providers: [
    ...REPOSITORIES,
    ...SERVICES,
    RecurringTasksService,
    TaskEngagementsService,
    Engagements,
    PlannedOccurrences,
    DateKeepers,
  ],
  exports: [...SERVICES, Engagements, PlannedOccurrences, DateKeepers],
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
    FitResolver,
    FittingPartnersResolver,
    CoverageGapsResolver,
    DigestsResolver,
    RiskNotesResolver,
  ],
})
export class TasksApiModule {}

@Module({
  imports: [TasksModule, IdentityModule],
  providers: [DigestsJob, DigestJob, RiskReviewJob, RiskReviewMailJob],
})
export class TasksWorkerModule {}
