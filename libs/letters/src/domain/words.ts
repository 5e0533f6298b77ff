import type { Block } from './canonical';

const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;

/** Words of a text, as a UN limit counts them: title and recipient are no part of it, and the address of a link no word. */
export function wordCount(blocks: readonly Pick<Block, 'text'>[], language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return blocks.reduce((sum, { text }) => {
    const joined = text.replace(LINK, '$1').replace(/(?<=\p{L}|\p{N})['’‑-](?=\p{L}|\p{N})/gu, '_');
    return sum + [...segmenter.segment(joined)].filter(({ isWordLike }) => isWordLike === true).length;
  }, 0);
}
