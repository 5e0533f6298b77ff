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
 * blank lines; a block without text is no part of it. A reader can copy it from the page and hash its UTF-8 bytes.
 */
export function canonicalText({ title, recipient, blocks }: LetterText): string {
  const written = blocks.filter(({ text }) => !isEmpty(text)).map(({ text }) => text);
  const parts = [title, recipient, ...written];
  return parts.map((part) => part.normalize('NFC').replace(/\r\n?/g, '\n').trim()).join('\n\n') + '\n';
}

/** What a text lacks to be signed: the first of its parts in which nothing is written. */
export function emptyPart({
  title,
  recipient,
  blocks,
}: LetterText): 'title' | 'recipient' | 'blocks' | undefined {
  if (isEmpty(title)) return 'title';
  if (isEmpty(recipient)) return 'recipient';
  return blocks.every(({ text }) => isEmpty(text)) ? 'blocks' : undefined;
}

/** Nothing is written in it. */
export function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** SHA-256 of the UTF-8 bytes, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
