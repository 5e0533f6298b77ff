import { isEmpty, sha256, type Block, type LetterText } from './canonical';

/** A part of a letter's text that is translated by itself: `title`, `recipient`, or a block by its id. */
export type Part = Block;

export interface TranslatedPart extends Part {
  /** SHA-256 of the authentic part that this one translates, hex. */
  readonly of: string;
}

export const DRIFTS = ['IN_STEP', 'BEHIND', 'MISSING', 'SURPLUS'] as const;
/** How a part stands to the authentic one: it translates it, an older wording of it, not at all; or translates what is gone. */
export type Drift = (typeof DRIFTS)[number];

export interface DriftedPart {
  readonly id: string;
  readonly drift: Drift;
  /** Null where the part is gone from the authentic text. */
  readonly authentic: string | null;
  /** Null where nothing is written. */
  readonly translated: string | null;
}

/** The parts of a text, in their order; what has no words is no part. */
export function partsOf({ title, recipient, blocks }: Omit<LetterText, 'language'>): Part[] {
  const all = [{ id: 'title', text: title }, { id: 'recipient', text: recipient }, ...blocks];
  return all.filter(({ text }) => !isEmpty(text));
}

/** What a translation of this part remembers it by: the wording as it is signed, however its accents are composed. */
function fingerprint({ text }: Part): string {
  return sha256(text.normalize('NFC').replace(/\r\n?/g, '\n').trim());
}

/** PR-17: part by part, how a translation stands to the authentic text; surplus parts come last. */
export function drift(authentic: readonly Part[], translated: readonly TranslatedPart[]): DriftedPart[] {
  const written = new Map(translated.filter(({ text }) => !isEmpty(text)).map((part) => [part.id, part]));
  const stand = authentic.map((part): DriftedPart => {
    const own = written.get(part.id);
    written.delete(part.id);
    const { id, text } = part;
    if (own === undefined) return { id, drift: 'MISSING', authentic: text, translated: null };
    const inStep = own.of === fingerprint(part);
    return { id, drift: inStep ? 'IN_STEP' : 'BEHIND', authentic: text, translated: own.text };
  });
  const surplus = [...written.values()].map(({ id, text }): DriftedPart => ({
    id,
    drift: 'SURPLUS',
    authentic: null,
    translated: text,
  }));
  return [...stand, ...surplus];
}

/** True where every part of the authentic text is translated as it stands; what is surplus is left out of print. */
export function isInStep(parts: readonly DriftedPart[]): boolean {
  return parts.every((part) => part.drift === 'IN_STEP' || part.drift === 'SURPLUS');
}

/**
 * The translation with these parts in it: each translates the authentic part as it stands now. Parts that are not named
 * stay; an empty one takes its part out. Parts that the authentic text does not have are left out.
 */
export function retranslated(
  authentic: readonly Part[],
  before: readonly TranslatedPart[],
  change: readonly Part[],
): TranslatedPart[] {
  const known = new Map(authentic.map((part) => [part.id, part]));
  const after = new Map(before.map((part) => [part.id, part]));
  for (const { id, text } of change) {
    const source = known.get(id);
    if (isEmpty(text)) after.delete(id);
    else if (source !== undefined) after.set(id, { id, text, of: fingerprint(source) });
  }
  const order = [...known.keys(), ...[...after.keys()].filter((id) => !known.has(id))];
  return order.flatMap((id) => after.get(id) ?? []);
}
