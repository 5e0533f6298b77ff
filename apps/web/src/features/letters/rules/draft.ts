/** A letter's text while it is being written: blocks keep a key from the first letter on, and an id once saved. */

export interface SavedBlock {
  readonly id: string;
  readonly text: string;
}

/** The text as the server has it. */
export interface SavedText {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly SavedBlock[];
}

export interface DraftBlock {
  readonly key: string;
  /** Null until the server has given one. */
  readonly id: string | null;
  readonly text: string;
}

/** The text as it stands in the editor. */
export interface Draft {
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly DraftBlock[];
  /** How many blocks were made here, so that no key is given twice. */
  readonly made: number;
}

/** The editor's text for a saved one; blocks that stood in an earlier draft keep their keys, and so the cursor. */
export function draftOf({ title, recipient, blocks }: SavedText, earlier?: Draft): Draft {
  const keys = new Map(earlier?.blocks.map(({ id, key }) => [id, key]));
  return {
    title,
    recipient,
    blocks: blocks.map(({ id, text }) => ({ key: keys.get(id) ?? id, id, text })),
    made: earlier?.made ?? 0,
  };
}

export function writeBlock(draft: Draft, key: string, text: string): Draft {
  return { ...draft, blocks: draft.blocks.map((block) => (block.key === key ? { ...block, text } : block)) };
}

/** Adds an empty block after another one; at the end where there is none. */
export function addBlock(draft: Draft, after: string | null): { draft: Draft; key: string } {
  const made = draft.made + 1;
  const key = `new-${made}`;
  const at = after === null ? draft.blocks.length : positionOf(draft, after) + 1;
  return {
    draft: { ...draft, made, blocks: draft.blocks.toSpliced(at, 0, { key, id: null, text: '' }) },
    key,
  };
}

export function removeBlock(draft: Draft, key: string): Draft {
  return { ...draft, blocks: draft.blocks.filter((block) => block.key !== key) };
}

/** Puts a removed block back, as near to its place as there still is one. */
export function restoreBlock(draft: Draft, block: DraftBlock, at: number): Draft {
  return { ...draft, blocks: draft.blocks.toSpliced(at, 0, block) };
}

/** Moves a block up or down by one; the same draft where it stands at the end already. */
export function moveBlock(draft: Draft, key: string, by: -1 | 1): Draft {
  const from = positionOf(draft, key);
  const block = draft.blocks[from];
  const to = from + by;
  if (block === undefined || to < 0 || to >= draft.blocks.length) return draft;
  return { ...draft, blocks: draft.blocks.toSpliced(from, 1).toSpliced(to, 0, block) };
}

export function positionOf(draft: Draft, key: string): number {
  return draft.blocks.findIndex((block) => block.key === key);
}

/** The draft as it can be sent: a block that the server does not know, or knows no more, is a new one. */
export function sendable(draft: Draft, base: SavedText): Draft {
  const known = new Set(base.blocks.map(({ id }) => id));
  if (draft.blocks.every(({ id }) => id === null || known.has(id))) return draft;
  const blocks = draft.blocks.map((block) =>
    block.id !== null && known.has(block.id) ? block : { ...block, id: null },
  );
  return { ...draft, blocks };
}

/** Gives the blocks that were sent as new the ids that came back, in a draft in which one went on typing meanwhile. */
export function withIds(draft: Draft, sent: Draft, saved: SavedText): Draft {
  const known = new Set(sent.blocks.map(({ id }) => id));
  const given = saved.blocks.filter(({ id }) => !known.has(id));
  const fresh = sent.blocks.filter(({ id }) => id === null);
  const ids = new Map(fresh.map(({ key }, index) => [key, given[index]?.id ?? null]));
  if (ids.size === 0) return draft;
  return {
    ...draft,
    blocks: draft.blocks.map((block) =>
      block.id === null ? { ...block, id: ids.get(block.key) ?? null } : block,
    ),
  };
}

interface Words {
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly { readonly text: string }[];
}

/** True where both say the same once the server has tidied their lines, whatever the ids. */
export function sameWords(one: Words, other: Words): boolean {
  const words = ({ title, recipient, blocks }: Words) =>
    JSON.stringify([tidyLine(title), tidyLine(recipient), ...blocks.map(({ text }) => text)]);
  return words(one) === words(other);
}

function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What a text still lacks before it can be locked; null where nothing. */
export function lackOf({ title, recipient, blocks }: Words): 'title' | 'recipient' | 'text' | null {
  if (title.trim() === '') return 'title';
  if (recipient.trim() === '') return 'recipient';
  return blocks.every(({ text }) => text.trim() === '') ? 'text' : null;
}

/** Written at a stretch: blank lines part the paragraphs. Of nothing it is one that is empty yet. */
export function paragraphsOf(text: string): string[] {
  const paragraphs = text.split(/\n[^\S\n]*\n/).map((paragraph) => paragraph.trim());
  const written = paragraphs.filter((paragraph) => paragraph !== '');
  return written.length > 0 ? written : [''];
}
