/** Folds case and accents, so that a search for "securite" finds "Sécurité" (Unicode NFKD, marks removed). */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('und');
}

/** NFC, outer white space removed, runs of white space made one blank: for names and titles. */
export function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Control characters other than tab and line feed; bidirectional overrides that could disguise a name; half characters. */
const UNPRINTABLE = /[\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text);
}
