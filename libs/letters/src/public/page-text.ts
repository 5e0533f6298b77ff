import type { Language } from '@chorus/kernel/language';
import { drift, partsOf, type DriftedPart } from '../domain/drift';
import type { LetterView } from './letter-view';

/** The text of a letter as a page in a language shows it. */
export interface PageText {
  readonly title: string;
  readonly recipient: string;
  /** The language that it is written in, but for passages that are behind. */
  readonly language: string;
  /** The language of the text that is signed. */
  readonly authentic: string;
  readonly blocks: readonly {
    readonly id: string;
    readonly text: string;
    /** The translation does not have this passage as it stands now: it is the authentic one. */
    readonly behind: boolean;
  }[];
  /** What is to be said above it. */
  readonly note: 'inOriginal' | 'translated' | null;
}

type Written = Pick<LetterView, 'title' | 'recipient' | 'blocks' | 'language' | 'translations'>;

/**
 * The text in a page's language: the approved translation, with the authentic passage wherever it is behind (PR-17); the
 * authentic text where there is no translation, or where not even its title is in step.
 */
export function textIn(view: Written, page: Language): PageText {
  const translation = view.translations.find(({ language }) => language === page);
  if (view.language === page || translation === undefined) return authenticText(view, page);
  const parts = new Map(drift(partsOf(view), translation.parts).map((part) => [part.id, part]));
  const title = inStep(parts.get('title'));
  if (title === null) return authenticText(view, page);
  return {
    title,
    recipient: inStep(parts.get('recipient')) ?? view.recipient,
    language: page,
    authentic: view.language,
    blocks: view.blocks.map(({ id, text }) => {
      const translated = inStep(parts.get(id));
      return { id, text: translated ?? text, behind: translated === null && text.trim() !== '' };
    }),
    note: 'translated',
  };
}

function inStep(part: DriftedPart | undefined): string | null {
  return part?.drift === 'IN_STEP' ? part.translated : null;
}

function authenticText({ title, recipient, language, blocks }: Written, page: Language): PageText {
  return {
    title,
    recipient,
    language,
    authentic: language,
    blocks: blocks.map(({ id, text }) => ({ id, text, behind: false })),
    note: language === page ? null : 'inOriginal',
  };
}
