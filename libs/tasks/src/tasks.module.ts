import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { PlannedOccurrences } from './planned-occurrences';
import { TaskNotesResolver } from './task-notes.resolver';
import { TasksRepository } from './tasks.repository';
import { TasksResolver } from './tasks.resolver';
import { TasksService } from './tasks.service';

@Module({
  imports: [CoalitionModule],
  providers: [TasksRepository, TasksService, PlannedOccurrences],
  exports: [TasksService, PlannedOccurrences],
})
export class TasksModule {}

@Module({ imports: [TasksModule, CoalitionModule], providers: [TasksResolver, TaskNotesResolver] })
export class TasksApiModule {}
