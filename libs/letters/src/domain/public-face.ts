import type { Audience, LetterState } from './life';

/** What the public sees of a letter: all of it, that it was withdrawn, or that there is nothing. */
export type PublicFace = 'LETTER' | 'WITHDRAWN' | 'NOTHING';

export interface Facing {
  readonly state: LetterState;
  readonly audience: Audience;
  /** Null where it has never been open for signature. */
  readonly openedAt: Date | null;
}

/** A letter among members, and one that was never opened, are as if they were not there. */
export function publicFace({ state, audience, openedAt }: Facing): PublicFace {
  if (audience === 'MEMBERS' || openedAt === null) return 'NOTHING';
  if (state === 'WITHDRAWN') return 'WITHDRAWN';
  return state === 'OPEN' || state === 'CLOSED' || state === 'DELIVERED' || state === 'ANSWERED'
    ? 'LETTER'
    : 'NOTHING';
}

/** Whether search engines may list it is decided once its names are complete. */
export function mayBeListed({ state }: Pick<Facing, 'state'>): boolean {
  return state === 'CLOSED' || state === 'DELIVERED' || state === 'ANSWERED';
}
