declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.news': { readonly letterId: string; readonly what: News };
    'letters.news-mail': NewsPayload;
    /** The recipient has been silent for some working days. */
    'letters.silence': { readonly letterId: string };
    'letters.silence-mail': { readonly letterId: string; readonly personId: string };
  }
}

/** What became of a letter: it has been delivered; it has been answered. */
export type News = 'DELIVERED' | 'ANSWERED';

export interface NewsPayload {
  readonly signatureId: string;
  readonly what: News;
  readonly mail: number;
}

/** Working days of silence after which coordinators are reminded (PR-18). */
export const SILENT_DAYS = 10;
