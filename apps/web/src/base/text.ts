/** Without case and accents, as the server folds what it searches: "Réunion" is found by "reunion". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
