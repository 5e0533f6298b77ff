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
