import type { LetterPacketsQuery, PacketFormat } from '../generated/operations';

export type Packet = Omit<LetterPacketsQuery['letterPackets'][number], 'current'> & {
  readonly current?: boolean;
};

/** Once signing has closed there is something to deliver, and there is until the letter is withdrawn. */
const PACKABLE = ['CLOSED', 'DELIVERED', 'ANSWERED'];

export function isPackable(state: string): boolean {
  return PACKABLE.includes(state);
}

export function isUnderWay({ state }: Pick<Packet, 'state'>): boolean {
  return state === 'QUEUED' || state === 'BUILDING';
}

interface Translated {
  readonly language: string;
  readonly translations: readonly { readonly language: string; readonly current: boolean }[];
}

/** Languages that can be delivered: the original, then those whose translation is approved and in step (PR-17). */
export function deliverable({ language, translations }: Translated): string[] {
  return [
    language,
    ...translations.filter(({ current }) => current).map((translation) => translation.language),
  ];
}

/** The address of a file, where the server asks for rights at each fetch. */
export function filePath(letterId: string, { id }: Pick<Packet, 'id'>, kind: 'PDF' | 'DOCX'): string {
  return `/letters/${letterId}/packets/${id}.${kind.toLowerCase()}`;
}

/** What a file is called on the reader's own device: its language and format, and nothing of what it says. */
export function fileName(
  { language, format }: { language: string; format: PacketFormat },
  kind: string,
): string {
  return `${format === 'UN' ? 'statement' : 'letter'}-${language}.${kind.toLowerCase()}`;
}

/** Bytes in the next unit that is easily read. */
export function sizeOf(bytes: number): { readonly n: number; readonly unit: 'kilobyte' | 'megabyte' } {
  const kilobytes = bytes / 1_000;
  if (kilobytes < 1_000) return { n: Math.max(1, Math.round(kilobytes)), unit: 'kilobyte' };
  return { n: Math.round(kilobytes / 100) / 10, unit: 'megabyte' };
}
