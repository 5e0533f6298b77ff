import { COMMON_ERRORS } from '@chorus/kernel/errors';
import type { DeadlineStatus, Instrument } from '../domain/deadline';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    OCCURRENCE_DEADLINE_SET: {
      readonly instrument: Instrument;
      /** `YYYY-MM-DD`, or with a local time `YYYY-MM-DDTHH:MM`. */
      readonly due: string;
      readonly status: DeadlineStatus;
    };
    OCCURRENCE_DEADLINE_REMOVED: { readonly instrument: Instrument; readonly due: string };
  }
}

export const DEADLINE_REFUSALS = [COMMON_ERRORS.STALE_WRITE];
