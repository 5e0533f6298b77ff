import type { Display } from './life';

/** Who looks at a letter: anyone on the web, the office that receives it, and whoever verifies its seal. */
export const EYES = ['PUBLIC', 'RECIPIENT', 'VERIFIER'] as const;
export type Eye = (typeof EYES)[number];

/** How a signature stands before an eye: by name, as one of a number, or as a commitment that says nothing of it. */
export type Appearance = 'NAMED' | 'COUNTED' | 'COMMITTED';

/** PR-14: what each eye sees of a signature under each display choice. */
export function appearance(eye: Eye, display: Display): Appearance {
  if (eye === 'VERIFIER') return display === 'PUBLIC' ? 'NAMED' : 'COMMITTED';
  if (display === 'WITHHELD') return 'COUNTED';
  return display === 'PUBLIC' || eye === 'RECIPIENT' ? 'NAMED' : 'COUNTED';
}

/** Fewer than so many in a part are not told from the rest (PR-15). */
const SMALLEST_PART = 5;

export interface Unlisted {
  /** Whom the recipient will read by name; null where that would single somebody out. */
  readonly recipientOnly: number | null;
  /** Whose names nobody will read; null likewise. */
  readonly withheld: number | null;
  /** Both together. */
  readonly together: number;
}

/** Those whom a partner is not shown, in parts only where each part is large enough. */
export function unlisted(recipientOnly: number, withheld: number): Unlisted {
  const together = recipientOnly + withheld;
  const small = (part: number) => part > 0 && part < SMALLEST_PART;
  return small(recipientOnly) || small(withheld)
    ? { recipientOnly: null, withheld: null, together }
    : { recipientOnly, withheld, together };
}
