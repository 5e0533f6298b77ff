import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { RegisterModule } from '@chorus/register';
import { TasksModule } from '@chorus/tasks';
import { ActionDraftsService } from './actions/action-drafts.service';
import {
  FollowUpsResolver,
  ActionTargetsResolver,
  NearApproachesResolver,
} from './actions/action-offices.resolver';
import { ActionPartsResolver } from './actions/action-parts.resolver';
import { ActionStepsService } from './actions/action-steps.service';
import { ActionWritesRepository } from './actions/action-writes.repository';
import { ActionsOfAskResolver, ActionsOfTargetResolver } from './actions/actions-of-register.resolver';
import { ActionsRepository } from './actions/actions.repository';
import { ActionsResolver } from './actions/actions.resolver';
import { ActionsService } from './actions/actions.service';
import { ApproachesService } from './actions/approaches.service';
import { CampaignsRepository } from './campaigns/campaigns.repository';
import { CampaignsResolver } from './campaigns/campaigns.resolver';
import { CampaignsService } from './campaigns/campaigns.service';
import { CalendarRepository } from './confirming/calendar.repository';
import { ConfirmingResolver } from './confirming/confirming.resolver';
import { ConfirmingService } from './confirming/confirming.service';
import { ExpectingService } from './confirming/expecting.service';
import { DeadlinesRepository } from './deadlines/deadlines.repository';
import { DeadlinesResolver } from './deadlines/deadlines.resolver';
import { DeadlinesService } from './deadlines/deadlines.service';
import { MomentsImportRepository } from './moments/moments-import.repository';
import { MomentsImportService } from './moments/moments-import.service';
import { MomentsRepository } from './moments/moments.repository';
import { MomentsResolver } from './moments/moments.resolver';
import { MomentsService } from './moments/moments.service';
import { AskOccurrencesResolver, TargetOccurrencesResolver } from './occurrences/coming.resolver';
import { OccurrenceDirectoryService } from './occurrences/occurrence-directory.service';
import { OccurrencesRepository } from './occurrences/occurrences.repository';
import { OccurrencesResolver } from './occurrences/occurrences.resolver';
import { OccurrencesService } from './occurrences/occurrences.service';
import { TaskOccurrenceResolver } from './occurrences/task-occurrence.resolver';
import { CampaignPartnersService } from './participation/campaign-partners.service';
import { ParticipationRepository } from './participation/participation.repository';
import { ParticipationResolver } from './participation/participation.resolver';
import { ParticipationService } from './participation/participation.service';
import { BackPlansResolver } from './planning/back-plans.resolver';
import { ChangesResolver } from './planning/changes/changes.resolver';
import { OccurrencePlansResolver } from './planning/occurrence-plans.resolver';
import { PlanningModule } from './planning/planning.module';
import { TaskStepResolver } from './planning/task-step.resolver';

const REPOSITORIES = [
  CampaignsRepository,
  ParticipationRepository,
  MomentsRepository,
  MomentsImportRepository,
  OccurrencesRepository,
  CalendarRepository,
  DeadlinesRepository,
  ActionsRepository,
  ActionWritesRepository,
];
const SERVICES = [
  CampaignsService,
  ParticipationService,
  MomentsService,
  OccurrencesService,
  ExpectingService,
  ConfirmingService,
  DeadlinesService,
  ActionsService,
  ActionDraftsService,
  ActionStepsService,
  ApproachesService,
];

@Module({
  imports: [CoalitionModule, RegisterModule, TasksModule],
  providers: [
    ...REPOSITORIES,
    ...SERVICES,
    CampaignPartnersService,
    MomentsImportService,
    OccurrenceDirectoryService,
  ],
  exports: SERVICES,
})
export class CampaignsModule {}

@Module({
  imports: [CampaignsModule, CoalitionModule, PlanningModule, RegisterModule, TasksModule],
  providers: [
    CampaignsResolver,
    ParticipationResolver,
    MomentsResolver,
    OccurrencesResolver,
    TaskOccurrenceResolver,
    AskOccurrencesResolver,
    TargetOccurrencesResolver,
    ConfirmingResolver,
    DeadlinesResolver,
    BackPlansResolver,
    ChangesResolver,
    OccurrencePlansResolver,
    TaskStepResolver,
    ActionsResolver,
    ActionPartsResolver,
    ActionTargetsResolver,
    NearApproachesResolver,
    FollowUpsResolver,
    ActionsOfAskResolver,
    ActionsOfTargetResolver,
  ],
})
export class CampaignsApiModule {}
