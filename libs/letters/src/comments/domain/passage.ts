/** Words that a comment is about: as they read when it was made, and where they began in their block, in UTF-16 units. */
export interface Passage {
  readonly quote: string;
  readonly start: number;
}

/** Where a passage begins in its block as it reads now: the nearest place with these words; null where they are gone. */
export function anchor(text: string, { quote, start }: Passage): number | null {
  if (quote === '') return null;
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before < 0) return after < 0 ? null : after;
  return after < 0 || start - before <= after - start ? before : after;
}

/** The block's text with other words in the place of a passage; null where the passage is gone. */
export function replaced(text: string, passage: Passage, words: string): string | null {
  const at = anchor(text, passage);
  return at === null ? null : text.slice(0, at) + words + text.slice(at + passage.quote.length);
}
