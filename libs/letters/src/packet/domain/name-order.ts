/** Letters that Unicode does not take apart into a letter and a mark, and under what an index files them. */
const WHOLE: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ɓ: 'b', ɖ: 'd', ɗ: 'd', ƒ: 'f',
  ɣ: 'g', ƙ: 'k', ɔ: 'o', ɛ: 'e', ə: 'e', ƴ: 'y',
}; // prettier-ignore

/** Where a name stands in an index. */
export interface Filed {
  /** The letters and figures alone, without case or accents. */
  readonly key: string;
  /** The name as written, which parts those that have the same letters. */
  readonly exact: string;
}

/**
 * Files a name by rules that are written here, and by Unicode's decompositions, which never change for a character that
 * has been assigned: no collation of the machine takes part, so that every build of a letter has the same order.
 */
export function filed(name: string): Filed {
  const exact = name.normalize('NFC');
  const key = exact
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/[^\p{ASCII}]/gu, (letter) => WHOLE[letter] ?? letter);
  return { key, exact };
}

/** Compares by letters, then by the name as written, then by id: no two signatures are equal. */
export function byName(a: Filed & { readonly id: string }, b: Filed & { readonly id: string }): number {
  return compare(a.key, b.key) || compare(a.exact, b.exact) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
