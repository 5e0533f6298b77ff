/** Pairs the marks of emphasis as CommonMark does, so that a letter reads here as it does on its public page. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong'; readonly of: readonly Inline[] }
  | { readonly kind: 'link'; readonly of: readonly Inline[]; readonly to: string };

interface Marks {
  readonly kind: 'marks';
  readonly sign: string;
  /** How many are not used up yet, of how many there were. */
  readonly left: number;
  readonly run: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export type Token = Inline | Marks;

/** Marks that find no partner are words. */
export function pairMarks(tokens: readonly Token[]): readonly Inline[] {
  let list = tokens;
  for (let at = 0; at < list.length;) {
    const closer = list[at];
    const from = closer?.kind === 'marks' && closer.closes ? openerOf(list, at, closer) : -1;
    const opener = list[from];
    if (closer?.kind !== 'marks' || opener?.kind !== 'marks') {
      at += 1;
      continue;
    }
    const width = Math.min(2, opener.left, closer.left);
    const of = wordsOf(list.slice(from + 1, at));
    list = [
      ...list.slice(0, from),
      { ...opener, left: opener.left - width },
      { kind: width === 2 ? 'strong' : 'emphasis', of },
      { ...closer, left: closer.left - width },
      ...list.slice(at + 1),
    ];
    at = from + 2;
  }
  return wordsOf(list);
}

/** The place of the nearest marks that a closer can pair with; -1 where there are none. */
function openerOf(list: readonly Token[], at: number, closer: Marks): number {
  if (closer.left === 0) return -1;
  return list.findLastIndex((token, index) => {
    if (
      index >= at ||
      token.kind !== 'marks' ||
      !token.opens ||
      token.left === 0 ||
      token.sign !== closer.sign
    )
      return false;
    const ambiguous = token.closes || closer.opens;
    return !ambiguous || (token.run + closer.run) % 3 !== 0 || (token.run % 3 === 0 && closer.run % 3 === 0);
  });
}

/** Marks become the signs that they are, and texts that stand side by side one text. */
function wordsOf(tokens: readonly Token[]): readonly Inline[] {
  const parts: Inline[] = [];
  for (const token of tokens) {
    const part: Inline =
      token.kind === 'marks' ? { kind: 'text', text: token.sign.repeat(token.left) } : token;
    const above = parts.at(-1);
    if (part.kind !== 'text') parts.push(part);
    else if (above?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: above.text + part.text };
    else if (part.text !== '') parts.push(part);
  }
  return parts;
}
