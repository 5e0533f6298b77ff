export { PlannedOccurrences, type OccurrenceDirectory } from './planned-occurrences';
export { TasksApiModule, TasksModule } from './tasks.module';
export { ClaimsService } from './claims/claims.service';
export type { TaskState } from './domain/task-life';
export type { DatedTaskRow } from './planning/dated-tasks.repository';
export { DatedTasksService } from './planning/dated-tasks.service';
export { dueInstant, dueOf, type TaskDue } from './task-due';
export { TasksService, type TaskDraft } from './tasks.service';
export { Task } from './task.types';
