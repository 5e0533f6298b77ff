export { TasksApiModule } from './tasks.module';
export { Task } from './task.types';
