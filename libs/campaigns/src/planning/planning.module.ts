import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { IdentityModule } from '@chorus/identity';
import { TasksModule } from '@chorus/tasks';
import { BackPlansRepository } from './back-plans.repository';
import { BackPlansService } from './back-plans.service';
import { ChangePlanner } from './changes/change-planner.service';
import { ChangesRepository } from './changes/changes.repository';
import { ChangesService } from './changes/changes.service';
import { TellChangeJob } from './changes/tell-change.job';
import { TellingService } from './changes/telling.service';
import { LetterWindows } from './letter-windows';
import { PlannedTasksService } from './planned-tasks.service';

@Module({
  imports: [CoalitionModule, TasksModule],
  providers: [
    BackPlansRepository,
    ChangesRepository,
    BackPlansService,
    PlannedTasksService,
    ChangePlanner,
    ChangesService,
    TellingService,
    LetterWindows,
  ],
  exports: [BackPlansService, ChangesService, TellingService, LetterWindows],
})
export class PlanningModule {}

@Module({ imports: [PlanningModule, IdentityModule], providers: [TellChangeJob] })
export class PlanningWorkerModule {}
