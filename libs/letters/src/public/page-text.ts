import type { Language } from '@chorus/kernel/language';
import type { LetterText } from '../domain/canonical';

/** The text of a letter as a page in a language shows it. */
export interface PageText {
  readonly title: string;
  /** The language that it is written in, but for passages that are behind. */
  readonly language: string;
  /** The language of the text that is signed. */
  readonly authentic: string;
  readonly blocks: readonly {
    readonly id: string;
    readonly text: string;
    /** The translation follows an older version here: it is the authentic passage. */
    readonly behind: boolean;
  }[];
  /** What is to be said above it. */
  readonly note: 'inOriginal' | 'translated' | null;
}

/** The text in its own language, for want of a translation where that is another than the page's. */
export function authenticText({ title, language, blocks }: LetterText, page: Language): PageText {
  return {
    title,
    language,
    authentic: language,
    blocks: blocks.map(({ id, text }) => ({ id, text, behind: false })),
    note: language === page ? null : 'inOriginal',
  };
}
