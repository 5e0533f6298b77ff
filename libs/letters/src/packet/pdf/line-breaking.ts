import type { Run } from '../document/tree';

export type Face = Omit<Run, 'text'>;

/** The width of a text in a face. */
export type Measure = (text: string, face: Face) => number;

/** Part of a line, set alike. */
export interface Fragment extends Run {
  /** From where the line begins. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
}

type Word = readonly Run[];

/** Breaks a paragraph into lines: between words, where a break was meant, and in words that are longer than a line. */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphsOf(runs)) {
    let line: Word[] = [];
    let filled = 0;
    for (const word of paragraph.flatMap((whole) => pieces(whole, width, measure))) {
      const wide = widthOf(word, measure);
      const blank = line.length === 0 ? 0 : measure(' ', word[0] ?? {});
      if (line.length > 0 && filled + blank + wide > width) {
        lines.push(lineOf(line, measure));
        line = [];
        filled = 0;
      }
      filled += (line.length === 0 ? 0 : blank) + wide;
      line.push(word);
    }
    lines.push(lineOf(line, measure));
  }
  return lines;
}

const widthOf = (word: Word, measure: Measure) =>
  word.reduce((sum, { text, ...face }) => sum + measure(text, face), 0);

/** The words between breaks that were meant. A blank that does not break belongs to its word. */
function paragraphsOf(runs: readonly Run[]): Word[][] {
  const paragraphs: Word[][] = [[]];
  let word: Run[] = [];
  const close = () => {
    if (word.length > 0) paragraphs.at(-1)?.push(word);
    word = [];
  };
  for (const { text, ...face } of runs) {
    for (const piece of text.split(/( +|\n)/)) {
      if (piece === '\n') {
        close();
        paragraphs.push([]);
      } else if (/^ +$/.test(piece)) close();
      else if (piece !== '') word.push({ text: piece, ...face });
    }
  }
  close();
  return paragraphs;
}

/** A word, in as many pieces as it needs to fit. */
function pieces(word: Word, width: number, measure: Measure): Word[] {
  if (widthOf(word, measure) <= width) return [word];
  const made: Run[][] = [[]];
  let filled = 0;
  for (const { text, ...face } of word) {
    for (const letter of text) {
      const wide = measure(letter, face);
      if (filled > 0 && filled + wide > width) {
        made.push([]);
        filled = 0;
      }
      filled += wide;
      append(made.at(-1) ?? [], { text: letter, ...face });
    }
  }
  return made;
}

function lineOf(words: readonly Word[], measure: Measure): Line {
  const runs: Run[] = [];
  for (const [n, word] of words.entries()) {
    for (const [at, run] of word.entries()) {
      if (n === 0 || at > 0) append(runs, run);
      else join(runs, run);
    }
  }
  let x = 0;
  const fragments = runs.map(({ text, ...face }) => {
    const wide = measure(text, face);
    const fragment = { text, ...face, x, width: wide };
    x += wide;
    return fragment;
  });
  return { fragments, width: x };
}

/** Adds the first run of a further word; the blank before it is no part of a link that ends or begins there. */
function join(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last === undefined || alike(last, run) || run.href === undefined)
    append(runs, { ...run, text: ` ${run.text}` });
  else {
    const { text, ...face } = last;
    if (face.href === undefined) runs[runs.length - 1] = { ...face, text: `${text} ` };
    else runs.push({ text: ' ' });
    runs.push(run);
  }
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && alike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

function alike(a: Face, b: Face): boolean {
  return (
    (a.strong ?? false) === (b.strong ?? false) &&
    (a.emphasis ?? false) === (b.emphasis ?? false) &&
    a.href === b.href
  );
}
