export { PlannedOccurrences, type OccurrenceDirectory } from './planned-occurrences';
export { TasksApiModule, TasksModule } from './tasks.module';
export { ClaimsService } from './claims/claims.service';
export { dueInstant, dueOf } from './task-due';
export { TasksService } from './tasks.service';
export { Task } from './task.types';
