import type { Translated } from '@chorus/kernel/language';

/** The last block of every letter of the demo: its page is public. */
export const MADE_UP: Translated = {
  en: '*This letter belongs to a demonstration. The organisations and people who sign it are fictitious.*',
  fr: '*Cette lettre fait partie d’une démonstration. Les organisations et les personnes signataires sont fictives.*',
  es: '*Esta carta forma parte de una demostración. Las organizaciones y personas firmantes son ficticias.*',
};

/** A letter of the demo: one ask, to one office of the register. Blocks are restricted Markdown. */
export interface DemoText {
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly string[];
}
