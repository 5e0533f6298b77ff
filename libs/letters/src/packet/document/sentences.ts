import { fill, type Language } from '@chorus/kernel/language';
import type { Counted } from '../packet.words';

/** A sentence that has its number. French counts none as one. */
export function counted(
  words: Counted,
  n: number,
  language: Language,
  more: Readonly<Record<string, string | number>> = {},
): string {
  const one = n === 1 || (n === 0 && language === 'fr');
  return fill((one ? words.one : words.many)[language], { ...more, n: figure(n, language) });
}

/** A whole number, as 10 000: thousands are parted by a blank that does not break, in every language. */
export function figure(n: number, language: Language): string {
  const parted = language === 'en' ? ',' : '\u00a0';
  return String(n).replace(/\B(?=(\d{3})+$)/g, parted);
}
