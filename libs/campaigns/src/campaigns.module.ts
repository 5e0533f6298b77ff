import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { RegisterModule } from '@chorus/register';
import { TasksModule } from '@chorus/tasks';
import { CampaignPartnersService } from './campaign-partners.service';
import { CampaignsRepository } from './campaigns.repository';
import {
  CampaignsResolver,
  MomentsResolver,
  OccurrenceResolver,
  TaskOccurrenceResolver,
} from './campaigns.resolver';
import { CampaignsService } from './campaigns.service';
import { MomentsImportRepository } from './moments-import.repository';
import { MomentsImportService } from './moments-import.service';
import { MomentsRepository } from './moments.repository';
import { OccurrenceDirectoryService } from './occurrence-directory.service';

@Module({
  imports: [CoalitionModule, RegisterModule, TasksModule],
  providers: [
    CampaignsRepository,
    MomentsRepository,
    MomentsImportRepository,
    MomentsImportService,
    CampaignsService,
    CampaignPartnersService,
    OccurrenceDirectoryService,
  ],
  exports: [CampaignsService],
})
export class CampaignsModule {}

@Module({
  imports: [CampaignsModule, RegisterModule],
  providers: [CampaignsResolver, MomentsResolver, OccurrenceResolver, TaskOccurrenceResolver],
})
export class CampaignsApiModule {}
