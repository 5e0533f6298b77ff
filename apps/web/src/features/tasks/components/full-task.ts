import type { TaskQuery } from '../generated/operations';

/** A task as its own page shows it. */
export type FullTask = TaskQuery['task'];
