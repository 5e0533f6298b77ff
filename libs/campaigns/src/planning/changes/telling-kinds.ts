declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    /** An occurrence was changed, and this person holds tasks that it has touched. */
    'campaigns.tell-change': TellPayload;
  }
}

export interface TellPayload {
  readonly changeId: string;
  readonly personId: string;
}
