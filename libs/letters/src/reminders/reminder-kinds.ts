import type { Reminder } from '../domain/reminder';

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    /** A letter has been opened. */
    'letters.reminders': { readonly letterId: string };
    'letters.remind-all': { readonly letterId: string; readonly kind: Reminder };
    'letters.remind': RemindPayload;
  }
}

/** One reminder to one signer of one organisation; `mail` is its number among the mails about the letter. */
export interface RemindPayload {
  readonly letterId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly kind: Reminder;
  readonly mail: number;
}
