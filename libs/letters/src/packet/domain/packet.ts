import { createHash } from 'node:crypto';
import type { LetterState } from '../../domain/life';
import type { Arrangement, PacketFormat } from './arrangement';

export const PACKET_STATES = ['QUEUED', 'BUILDING', 'READY', 'FAILED', 'DESTROYED'] as const;
/** Asked for; on its way; there; given up; or emptied, since it held the name of somebody who has been erased. */
export type PacketState = (typeof PACKET_STATES)[number];

/** Why a packet was given up: what it was made of changed meanwhile, or something failed on our side. */
export type PacketFailure = 'CHANGED' | 'FAULT';

export const FILE_KINDS = ['PDF', 'DOCX'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Once signing has closed: what is delivered does not change any more. */
const PACKABLE = ['CLOSED', 'DELIVERED', 'ANSWERED'] as const satisfies readonly LetterState[];

export function isPackable(state: LetterState): boolean {
  return PACKABLE.some((packable) => packable === state);
}

/** All that a packet's bytes depend on, as one number: two packets of the same basis are the same packet. */
export function basisOf(format: PacketFormat, language: string, letter: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([format, language, letter, text]))
    .digest('hex');
}

/** Words that a written statement may have (Economic and Social Council resolution 1996/31). */
const UN_WORDS = { GENERAL: 2_000, OTHER: 1_500 } as const;

/**
 * How many words the body may have: the letter's own limit; for the United Nations at most what each of those who submit
 * the statement is allowed, so that the strictest of their limits holds.
 */
export function wordLimit(
  format: PacketFormat,
  own: number | null,
  { groups }: Pick<Arrangement, 'groups'>,
): number | null {
  if (format === 'LETTER') return own;
  const allGeneral = !groups.some(({ group }) => group === 'SPECIAL' || group === 'ROSTER');
  const theirs = allGeneral ? UN_WORDS.GENERAL : UN_WORDS.OTHER;
  return own === null ? theirs : Math.min(own, theirs);
}

/** Words of a text, as a word processor counts them: what stands between blanks and has a letter or a figure. */
export function countWords(texts: readonly string[]): number {
  return texts
    .flatMap((text) => text.replace(/\]\([^)\s]*\)/g, ']').split(/[\s\u00a0\u202f]+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
