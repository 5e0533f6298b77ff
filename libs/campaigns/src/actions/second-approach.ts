import { DomainError } from '@chorus/kernel/errors';
import { ACTION_ERRORS } from './action-kinds';

/** An action near a date at one office, as far as one reader may know of it. */
export interface NearApproach {
  readonly targetId: string;
  /** Local date, YYYY-MM-DD. */
  readonly on: string;
  /** Null for a reader who may not see the organisation; the warning is given all the same. */
  readonly leadId: string | null;
  /** Null for a reader who may not see the action. */
  readonly actionId: string | null;
}

/** An office is approached close to the date, and nobody has said to go on knowingly. */
export class SecondApproachError extends DomainError {
  constructor(readonly approaches: readonly NearApproach[]) {
    super(ACTION_ERRORS.SECOND_APPROACH);
  }
}
