/** Names of jobs with their payloads, ids only; each feature adds its own by augmenting this interface. */
export interface JobKinds {
  'platform.housekeeping': Record<string, never>;
}

/** What travels through the queue: the outbox row, which holds everything else. */
export interface QueuedJob {
  readonly outboxId: string;
}

/** Tries before a job is put among the dead letters; waits double from one second. */
export const JOB_ATTEMPTS = 8;
