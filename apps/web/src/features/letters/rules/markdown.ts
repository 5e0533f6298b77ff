/** The restricted Markdown of letters as a tree, in step with libs/platform/src/pages/markdown.tsx; nothing in it can be HTML. */

import type { Inline } from './emphasis';
import { inlineOf } from './inline';

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly of: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly of: readonly Block[] };

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:[-+*]|(\d{1,9})[.)]))(?:[ \t]+(?=\S)|[ \t]*$)/;
const BLANK = /^\s*$/;

export function parseMarkdown(text: string): readonly Block[] {
  return blocksOf(text.replace(/\r\n?/g, '\n').split('\n'));
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let rest = lines; rest.length > 0;) {
    const [block, taken] = nextBlock(rest);
    if (block !== null) blocks.push(block);
    rest = rest.slice(taken);
  }
  return blocks;
}

/** The first block of some lines, and how many of them it takes. */
function nextBlock(lines: readonly string[]): readonly [Block | null, number] {
  const [line = ''] = lines;
  if (BLANK.test(line)) return [null, 1];
  const heading = HEADING.exec(line);
  if (heading !== null) return [{ kind: 'heading', of: inlineOf(heading[1] ?? '') }, 1];
  if (QUOTE.test(line)) {
    const taken = lengthOf(lines, (other) => QUOTE.test(other) || continues(other));
    return [
      { kind: 'quote', of: blocksOf(lines.slice(0, taken).map((other) => other.replace(QUOTE, ''))) },
      taken,
    ];
  }
  if (ITEM.test(line)) return listOf(lines);
  const taken = lengthOf(lines, continues);
  return [
    {
      kind: 'paragraph',
      of: inlineOf(
        lines
          .slice(0, taken)
          .map((other) => other.trimStart())
          .join('\n'),
      ),
    },
    taken,
  ];
}

/** True where a line goes on with the paragraph above it. */
function continues(line: string): boolean {
  const item = ITEM.exec(line);
  const begins = item !== null && item[0].length < line.length && (item[2] === undefined || item[2] === '1');
  return !BLANK.test(line) && !HEADING.test(line) && !QUOTE.test(line) && !begins;
}

function lengthOf(lines: readonly string[], belongs: (line: string, above: string) => boolean): number {
  const end = lines.findIndex((line, index) => index > 0 && !belongs(line, lines[index - 1] ?? ''));
  return end === -1 ? lines.length : end;
}

function listOf(lines: readonly string[]): readonly [Block, number] {
  const first = ITEM.exec(lines[0] ?? '');
  const ordered = first?.[2] !== undefined;
  const sign = signOf(first);
  const items: (readonly Block[])[] = [];
  let at = 0;
  for (let item = first; item !== null && signOf(item) === sign; item = ITEM.exec(lines[at] ?? '')) {
    const indent = Math.min(item[0].length, (item[1]?.length ?? 0) + 4);
    const taken = itemLength(lines.slice(at), indent);
    const [head = '', ...tail] = lines.slice(at, at + taken);
    items.push(blocksOf([head.slice(item[0].length), ...tail.map((line) => dedent(line, indent))]));
    at += taken;
  }
  return [{ kind: 'list', ordered, start: Number(first?.[2] ?? 1), items }, at];
}

/** Items of one list have the same sign: `-`, `+`, `*`, `.` or `)`. */
function signOf(item: RegExpExecArray | null): string | undefined {
  return item?.[1]?.at(-1);
}

/** An item goes on with indented lines, also over a blank one, and with lines of its paragraph. */
function itemLength(lines: readonly string[], indent: number): number {
  return lengthOf(lines, (line, above) => {
    if (BLANK.test(line) || line.startsWith(' '.repeat(indent))) return true;
    return !BLANK.test(above) && !ITEM.test(line) && continues(line);
  });
}

function dedent(line: string, indent: number): string {
  return line.startsWith(' '.repeat(indent)) ? line.slice(indent) : line.trimStart();
}
