import { flagOf, oneOf, textOf } from '@/base/search';
import { LETTER_STATES, type LetterState } from './rules/life';

export interface LettersSearch {
  readonly search?: string;
  readonly state?: LetterState;
  readonly awaitsUs?: true;
  readonly after?: string;
}

export function lettersSearch(raw: Record<string, unknown>): LettersSearch {
  return {
    search: textOf(raw, 'search'),
    state: oneOf(raw, 'state', LETTER_STATES),
    awaitsUs: flagOf(raw, 'awaitsUs'),
    after: textOf(raw, 'after'),
  };
}

export const SIGN_ON_FILTERS = ['STANDING', 'HELD', 'REJECTED', 'UNCONFIRMED'] as const;
export type SignOnFilter = (typeof SIGN_ON_FILTERS)[number];

export interface ModerationSearch {
  readonly filter?: SignOnFilter;
  readonly search?: string;
  /** Of a burst that a rule is made of. */
  readonly network?: string;
  readonly after?: string;
}

export function moderationSearch(raw: Record<string, unknown>): ModerationSearch {
  return {
    filter: oneOf(raw, 'filter', SIGN_ON_FILTERS),
    search: textOf(raw, 'search'),
    network: textOf(raw, 'network'),
    after: textOf(raw, 'after'),
  };
}
