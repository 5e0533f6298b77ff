import type { Face } from './line-breaking';

/** Noto Serif: Latin with all its accents, Greek and Cyrillic, in four faces that every file carries with it. */
const FILES = {
  regular: require.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  italic: require.resolve('@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf'),
  boldItalic:
    require.resolve('@expo-google-fonts/noto-serif/600SemiBold_Italic/NotoSerif_600SemiBold_Italic.ttf'),
};

export type FontName = keyof typeof FILES;
export const FONT_NAMES = Object.keys(FILES) as FontName[];

export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const [name, file] of Object.entries(FILES)) document.registerFont(name, file);
}

export function fontOf({ strong, emphasis }: Face): FontName {
  if (strong) return emphasis ? 'boldItalic' : 'bold';
  return emphasis ? 'italic' : 'regular';
}
