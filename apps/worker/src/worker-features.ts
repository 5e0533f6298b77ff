import { PlanningWorkerModule } from '@chorus/campaigns';
import { CoalitionWorkerModule } from '@chorus/coalition';
import { IdentityWorkerModule } from '@chorus/identity';
import { LettersWorkerModule } from '@chorus/letters';
import { PlatformWorkerModule } from '@chorus/platform/platform.module';
import { TasksWorkerModule } from '@chorus/tasks';

/** What a process that does owed work is made of. */
export const WORKER_FEATURES = [
  PlatformWorkerModule,
  IdentityWorkerModule,
  CoalitionWorkerModule,
  TasksWorkerModule,
  PlanningWorkerModule,
  LettersWorkerModule,
];
