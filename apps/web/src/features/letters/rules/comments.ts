/** What is said to a draft, as its readers find it: beside the block that it is about. */

interface Block {
  readonly id: string;
  readonly text: string;
}

interface Remark {
  readonly blockId: string | null;
}

export interface CommentedBlock<R extends Remark> extends Block {
  readonly remarks: readonly R[];
}

/** Each block with what was said of it, and what was said of blocks that are gone. */
export function besideBlocks<R extends Remark>(
  blocks: readonly Block[],
  remarks: readonly R[],
): { readonly blocks: readonly CommentedBlock<R>[]; readonly adrift: readonly R[] } {
  const known = new Set<string | null>(blocks.map(({ id }) => id));
  return {
    blocks: blocks.map((block) => ({
      ...block,
      remarks: remarks.filter(({ blockId }) => blockId === block.id),
    })),
    adrift: remarks.filter(({ blockId }) => !known.has(blockId)),
  };
}

/** Where words stand in a block's Markdown; null where they do not, or are none. */
export function startOf(words: string, text: string): number | null {
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? null : at;
}

/** The working day, Monday to Friday, that is so many after a calendar date, as `2026-11-06`. */
export function workingDayAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

/** How long members have to comment, unless a coordinator says otherwise. */
export const COMMENT_DAYS = 3;
