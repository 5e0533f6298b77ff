/** A letter's life as its readers see it: where it stands, and the one step that is open to this reader. */
import type { Role } from '@/base/session';

export const LETTER_STATES = [
  'DRAFT',
  'COMMENT',
  'LOCKED',
  'OPEN',
  'CLOSED',
  'DELIVERED',
  'ANSWERED',
  'WITHDRAWN',
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export interface LifeStep {
  readonly state: LetterState;
  readonly place: 'done' | 'here' | 'ahead';
}

/** The path of a letter that is never withdrawn; comments are asked for or not. */
const PATH = ['DRAFT', 'COMMENT', 'LOCKED', 'OPEN', 'CLOSED', 'DELIVERED', 'ANSWERED'] as const;

export function lifeOf(state: LetterState): readonly LifeStep[] {
  if (state === 'WITHDRAWN') return [{ state, place: 'here' }];
  const here = PATH.indexOf(state);
  const commenting = here <= PATH.indexOf('COMMENT');
  return PATH.flatMap((step, index): LifeStep[] =>
    step === 'COMMENT' && !commenting
      ? []
      : [{ state: step, place: index < here ? 'done' : index === here ? 'here' : 'ahead' }],
  );
}

/** While the words may change. */
export function isEditable(state: LetterState): boolean {
  return state === 'DRAFT' || state === 'COMMENT';
}

/** Before anybody could sign. */
const UNOPENED: readonly LetterState[] = ['DRAFT', 'COMMENT', 'LOCKED'];

/** Once it has been opened, unless it was withdrawn: it has a page that everybody may read. */
export function isPublished(state: LetterState): boolean {
  return !UNOPENED.includes(state) && state !== 'WITHDRAWN';
}

export interface Letter {
  readonly state: LetterState;
  readonly closesAt: string | null;
  /** What the reader would sign with; null where the reader may not sign now. */
  readonly signing: object | null;
  /** How the reader's own organisation has signed. */
  readonly ownSignature: object | null;
}

/** True once the deadline is past, also in the moments before the server has closed the letter. */
export function isOver({ state, closesAt }: Pick<Letter, 'state' | 'closesAt'>, now: Date): boolean {
  if (state === 'OPEN') return closesAt !== null && new Date(closesAt) <= now;
  return !UNOPENED.includes(state);
}

/** The next legal step of this reader; the letter closes by itself. */
export function nextStep(letter: Letter, role: Role, now: Date): 'lock' | 'open' | 'sign' | null {
  if (isEditable(letter.state)) return role === 'COORDINATOR' ? 'lock' : null;
  if (letter.state === 'LOCKED') return role === 'COORDINATOR' ? 'open' : null;
  return letter.signing !== null && letter.ownSignature === null && takesSignatures(letter, now)
    ? 'sign'
    : null;
}

/** Of a letter that the server offers to sign: until its deadline, and late where it is closed by now. */
function takesSignatures(letter: Letter, now: Date): boolean {
  return letter.state !== 'OPEN' || !isOver(letter, now);
}

export type WhyNot = 'not-open' | 'closed' | 'no-organisation' | 'not-a-signer';

/** Why the reader cannot sign, as far as it is known here; null where an offer or a signature stands. */
export function whyNotSigning(letter: Letter, hasOrganisation: boolean, now: Date): WhyNot | null {
  if (letter.ownSignature !== null) return null;
  if (UNOPENED.includes(letter.state)) return 'not-open';
  if (letter.signing !== null && takesSignatures(letter, now)) return null;
  if (isOver(letter, now)) return 'closed';
  return hasOrganisation ? 'not-a-signer' : 'no-organisation';
}
