export { TasksApiModule, TasksModule } from './tasks.module';
export { Task } from './task.types';
