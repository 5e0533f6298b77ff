/** How a task stood before a change of its occurrence, or stands after it. */
export interface TaskStand {
  /** By the wall clock at its place, `YYYY-MM-DDTHH:MM`. */
  readonly dueLocal: string;
  readonly dueAllDay: boolean;
  readonly state: string;
  readonly occurrenceId: string;
}
