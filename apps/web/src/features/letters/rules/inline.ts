/** What stands inside a paragraph: emphasis, links, line breaks. */
import { pairMarks, type Inline, type Token } from './emphasis';

const WORDS = /^[^\\*_[ \n]+/;
const BREAK = /^(?:\\| {2,})\n */;
const ESCAPE = /^\\([!-/:-@[-`{-~])/;
const LINK = /^\[((?:\\.|[^\]\\])*)\]\(\s*(https:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\s*\)/i;
const MARKS = /^(\*+|_+)/;

export function inlineOf(text: string): readonly Inline[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const [token, taken] = nextToken(text, at);
    tokens.push(token);
    at += taken;
  }
  return pairMarks(tokens);
}

/** What stands at a place of a text, and how many characters it takes. */
function nextToken(text: string, at: number): readonly [Token, number] {
  const rest = text.slice(at);
  const words = WORDS.exec(rest)?.[0];
  if (words !== undefined) return [{ kind: 'text', text: words }, words.length];
  const hard = BREAK.exec(rest)?.[0];
  if (hard !== undefined) return [{ kind: 'break' }, hard.length];
  const escaped = ESCAPE.exec(rest)?.[1];
  if (escaped !== undefined) return [{ kind: 'text', text: escaped }, 2];
  const [link, label, to] = LINK.exec(rest) ?? [];
  if (link !== undefined && label !== undefined && to !== undefined)
    return [{ kind: 'link', of: inlineOf(label), to }, link.length];
  const marks = MARKS.exec(rest)?.[0];
  if (marks !== undefined) return [marksAt(text, at, marks), marks.length];
  return [{ kind: 'text', text: text.charAt(at) }, 1];
}

const SPACE = /^\s?$/u;
const SIGN = /^[\p{P}\p{S}]$/u;

/** Whether marks can begin or end an emphasis depends on what stands on either side of them (CommonMark 6.2). */
function marksAt(text: string, at: number, marks: string): Token {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + marks.length);
  const left = !SPACE.test(next) && (!SIGN.test(next) || SPACE.test(before) || SIGN.test(before));
  const right = !SPACE.test(before) && (!SIGN.test(before) || SPACE.test(next) || SIGN.test(next));
  const sign = marks.charAt(0);
  const inWord = sign === '_' && left && right;
  return {
    kind: 'marks',
    sign,
    left: marks.length,
    run: marks.length,
    opens: left && (!inWord || SIGN.test(before)),
    closes: right && (!inWord || SIGN.test(next)),
  };
}
