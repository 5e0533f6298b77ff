import { createHash } from 'node:crypto';

export interface Block {
  /** Stable: comments, differences and translations hang on it. */
  readonly id: string;
  /** Restricted Markdown. */
  readonly text: string;
}

export interface LetterText {
  readonly title: string;
  readonly recipient: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

/**
 * The exact text that is signed, as one string: title, recipient and blocks in Unicode NFC with line feeds, parted by
 * blank lines. A reader can copy it from the page and hash its UTF-8 bytes.
 */
export function canonicalText({ title, recipient, blocks }: LetterText): string {
  const parts = [title, recipient, ...blocks.map(({ text }) => text)];
  return parts.map((part) => part.normalize('NFC').replace(/\r\n?/g, '\n').trim()).join('\n\n') + '\n';
}

/** SHA-256 of the UTF-8 bytes, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
