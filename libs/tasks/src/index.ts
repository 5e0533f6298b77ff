export { PlannedOccurrences, type OccurrenceDirectory } from './planned-occurrences';
export { TasksApiModule, TasksModule } from './tasks.module';
export { TasksService } from './tasks.service';
export { Task } from './task.types';
