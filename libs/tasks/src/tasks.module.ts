import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { TasksRepository } from './tasks.repository';
import { TasksResolver } from './tasks.resolver';
import { TasksService } from './tasks.service';

@Module({ imports: [CoalitionModule], providers: [TasksRepository, TasksService], exports: [TasksService] })
class TasksModule {}

@Module({ imports: [TasksModule, CoalitionModule], providers: [TasksResolver] })
export class TasksApiModule {}
