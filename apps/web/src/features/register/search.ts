/** What the addresses of the register hold beside their paths. */
import { oneOf, textOf } from '@/base/search';

type Raw = Readonly<Record<string, unknown>>;

const LEVELS = ['UN', 'TCC'] as const;
const RATINGS = ['positive', 'mixed', 'limited', 'negative'] as const;

export interface PagedSearch {
  readonly search?: string;
  readonly after?: string;
}

export interface AsksSearch extends PagedSearch {
  readonly level?: (typeof LEVELS)[number];
  /** Code of a group. */
  readonly group?: string;
  /** Code of a target. */
  readonly target?: string;
}

export interface TargetsSearch extends PagedSearch {
  readonly kind?: string;
}

export interface InitiativesSearch extends PagedSearch {
  /** Code of a target. */
  readonly actor?: string;
  readonly rating?: (typeof RATINGS)[number];
}

export function pagedSearch(raw: Raw): PagedSearch {
  return { search: textOf(raw, 'search'), after: textOf(raw, 'after') };
}

export function asksSearch(raw: Raw): AsksSearch {
  return {
    ...pagedSearch(raw),
    level: oneOf(raw, 'level', LEVELS),
    group: textOf(raw, 'group'),
    target: textOf(raw, 'target'),
  };
}

export function targetsSearch(raw: Raw): TargetsSearch {
  return { ...pagedSearch(raw), kind: textOf(raw, 'kind') };
}

export function initiativesSearch(raw: Raw): InitiativesSearch {
  return { ...pagedSearch(raw), actor: textOf(raw, 'actor'), rating: oneOf(raw, 'rating', RATINGS) };
}
