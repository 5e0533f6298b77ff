/** What other screens show of tasks. */
export { Due, TaskStatus } from './components/task-words';
