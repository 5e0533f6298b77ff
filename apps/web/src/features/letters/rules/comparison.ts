/** Two versions of a letter side by side, by whole blocks: what is the same, and what differs how. */

interface Block {
  readonly id: string | null;
  readonly text: string;
}

export interface ComparedRow {
  /** `moved`: the block stands elsewhere in the other text. */
  readonly kind: 'same' | 'changed' | 'moved' | 'only-mine' | 'only-theirs';
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Pairs blocks by id, or by their words where they have none in common, in the longest order that both share. */
export function compareBlocks(mine: readonly Block[], theirs: readonly Block[]): readonly ComparedRow[] {
  const lengths = commonLengths(mine, theirs);
  const rows: ComparedRow[] = [];
  for (let m = 0, t = 0; m < mine.length || t < theirs.length;) {
    const own = mine[m];
    const other = theirs[t];
    if (own !== undefined && other !== undefined && sameBlock(own, other)) {
      rows.push(compared(own.text, other.text));
      m += 1;
      t += 1;
    } else if (
      own !== undefined &&
      (other === undefined || lengthAt(lengths, m + 1, t) >= lengthAt(lengths, m, t + 1))
    ) {
      rows.push({
        kind: theirs.some((block) => sameBlock(own, block)) ? 'moved' : 'only-mine',
        mine: own.text,
        theirs: null,
      });
      m += 1;
    } else if (other !== undefined) {
      rows.push({
        kind: mine.some((block) => sameBlock(block, other)) ? 'moved' : 'only-theirs',
        mine: null,
        theirs: other.text,
      });
      t += 1;
    }
  }
  return rows;
}

/** One line of both, as the title. */
export function compared(mine: string, theirs: string): ComparedRow {
  return { kind: mine.trim() === theirs.trim() ? 'same' : 'changed', mine, theirs };
}

function sameBlock(one: Block, other: Block): boolean {
  return (one.id !== null && one.id === other.id) || one.text.trim() === other.text.trim();
}

/** How long the longest common order of the rest is, from each pair of places on. */
function commonLengths(mine: readonly Block[], theirs: readonly Block[]): readonly (readonly number[])[] {
  return mine.reduceRight<number[][]>((below, own) => {
    const next = below[0] ?? [];
    const row = theirs.reduceRight<number[]>((right, other, t) => {
      const length = sameBlock(own, other) ? (next[t + 1] ?? 0) + 1 : Math.max(next[t] ?? 0, right[0] ?? 0);
      return [length, ...right];
    }, []);
    return [row, ...below];
  }, []);
}

function lengthAt(lengths: readonly (readonly number[])[], m: number, t: number): number {
  return lengths[m]?.[t] ?? 0;
}
