import { DIALECT } from '@chorus/platform/pages/dialect';
import type { Block, Run } from './tree';

type Token = ReturnType<typeof DIALECT.parse>[number];

/**
 * Reads the restricted Markdown of a letter's blocks. The title of the letter is heading 1: those of the text go down from
 * it step by step.
 */
export function treeOf(texts: readonly string[]): Block[] {
  const blocks = texts.flatMap((text) => new TreeReader(DIALECT.parse(text, {})).blocks());
  let above = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(Math.max(block.level, 2), above + 1);
    return { ...block, level: above };
  });
}

/** Goes once through the tokens of a text. */
class TreeReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The blocks from here until what is open now is closed. */
  blocks(): Block[] {
    const blocks: Block[] = [];
    for (let token = this.next(); token !== undefined && token.nesting >= 0; token = this.next()) {
      const block = this.block(token);
      if (block !== undefined) blocks.push(block);
    }
    return blocks;
  }

  private block(token: Token): Block | undefined {
    switch (token.type) {
      case 'heading_open':
        return { kind: 'heading', level: Number(token.tag.slice(1)), runs: this.runs() };
      case 'paragraph_open':
        return { kind: 'paragraph', runs: this.runs() };
      case 'blockquote_open':
        return { kind: 'quote', blocks: this.blocks() };
      case 'bullet_list_open':
        return { kind: 'list', first: null, items: this.items() };
      case 'ordered_list_open':
        return { kind: 'list', first: Number(token.attrGet('start') ?? 1), items: this.items() };
      default:
        return undefined;
    }
  }

  private items(): Block[][] {
    const items: Block[][] = [];
    for (let token = this.next(); token?.type === 'list_item_open'; token = this.next())
      items.push(this.blocks());
    return items;
  }

  private runs(): Run[] {
    const inline = this.next();
    this.next();
    return inlineRuns(inline?.children ?? []);
  }

  private next(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }
}

function inlineRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let strong = 0;
  let emphasis = 0;
  let href: string | null = null;
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') strong += token.nesting;
    else if (token.type === 'em_open' || token.type === 'em_close') emphasis += token.nesting;
    else if (token.type === 'link_open') href = String(token.attrGet('href'));
    else if (token.type === 'link_close') href = null;
    else
      append(runs, {
        text: textOf(token),
        ...(strong > 0 ? { strong: true } : {}),
        ...(emphasis > 0 ? { emphasis: true } : {}),
        ...(href === null ? {} : { href }),
      });
  }
  return runs;
}

function textOf({ type, content }: Token): string {
  if (type === 'softbreak') return ' ';
  return type === 'hardbreak' ? '\n' : content;
}

/** Joins what is set alike, so that a program reads words and not their pieces. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.text === '') return;
  if (last !== undefined && sameSetting(last, run))
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

function sameSetting(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;
}
