export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface ReadText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What the server takes at most. */
export const LIST_BYTES = 2 * 1024 * 1024;

/**
 * The text of a file. UTF-16 says so by its first two bytes; what is not sound UTF-8 is taken for Windows-1252, in which
 * spreadsheets on Windows save a plain CSV, and in which every byte means something.
 */
export function readText(bytes: Uint8Array): ReadText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (first === 0xfe && second === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: fromWindows(bytes), encoding: 'Windows-1252' };
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** What Windows-1252 has in place of the control characters of Latin-1, from 0x80 on. */
const IN_PLACE_OF_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some decoders read Windows-1252 as Latin-1. */
function fromWindows(bytes: Uint8Array): string {
  return decode(bytes, 'windows-1252').replace(
    /[\x80-\x9f]/g,
    (control) => IN_PLACE_OF_CONTROLS[control.charCodeAt(0) - 0x80] ?? control,
  );
}
