import { foldText } from './text';

/** A search for a part of a folded text, as a LIKE pattern; its own wild cards are taken literally. */
export function likePattern(search: string | null): string | null {
  return search === null ? null : `%${foldText(search).replace(/[\\%_]/g, '\\$&')}%`;
}
