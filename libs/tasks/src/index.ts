export { PlannedOccurrences, type OccurrenceDirectory } from './planned-occurrences';
export { TasksApiModule, TasksModule, TasksWorkerModule } from './tasks.module';
export { ClaimsService } from './claims/claims.service';
export { DateKeepers } from './planning/date-keepers';
export type { DatedTaskRow } from './planning/dated-tasks.repository';
export { DatedTasksService } from './planning/dated-tasks.service';
export { dueInstant, dueOf } from './task-due';
export { TasksService, type TaskDraft } from './tasks.service';
export { Task } from './task.types';
