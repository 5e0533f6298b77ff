declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    /** Every hour: where it is eight in the morning, people hear what is due. */
    'tasks.digests': Record<string, never>;
    /** What is due for one person of the coalition; `day` is the day there, YYYY-MM-DD. */
    'tasks.digest': DigestPayload;
  }
}

export interface DigestPayload {
  readonly personId: string;
  readonly day: string;
}
