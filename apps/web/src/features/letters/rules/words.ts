import { diffWordsWithSpace } from 'diff';

export interface Words {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** What became of one text in another, word by word: without what is new it is the one, without what is gone the other. */
export function compareWords(before: string, after: string): readonly Words[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
}
