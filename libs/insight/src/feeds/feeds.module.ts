import { Module } from '@nestjs/common';
import { CampaignsModule } from '@chorus/campaigns';
import { CoalitionModule } from '@chorus/coalition';
import { LettersModule } from '@chorus/letters';
import { TasksModule } from '@chorus/tasks';
import { CalendarsService } from './calendars.service';
import { FeedsController } from './feeds.controller';
import { FeedsRepository } from './feeds.repository';
import { FeedsResolver } from './feeds.resolver';
import { FeedsService } from './feeds.service';

@Module({
  imports: [CampaignsModule, CoalitionModule, LettersModule, TasksModule],
  controllers: [FeedsController],
  providers: [CalendarsService, FeedsRepository, FeedsResolver, FeedsService],
})
export class FeedsApiModule {}
