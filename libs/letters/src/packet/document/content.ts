import type { Language } from '@chorus/kernel/language';
import type { Arrangement, EcosocStatus, PacketFormat } from '../domain/arrangement';
import type { Addressee } from './tree';

/** What a packet is made of, but for the signatories themselves: they are read as they are printed. */
export interface PacketContent {
  readonly format: PacketFormat;
  readonly language: Language;
  readonly originalLanguage: Language;
  readonly title: string;
  /** Restricted Markdown. */
  readonly blocks: readonly string[];
  readonly addressees: readonly Addressee[];
  readonly copies: readonly Addressee[];
  readonly version: number;
  readonly sha256: string;
  readonly closedAt: Date;
  /** Where the deadline was set, and the city that stands for it. */
  readonly zone: string;
  readonly city: string;
  /** Words of the body, and how many there may be. */
  readonly words: number;
  readonly limit: number | null;
  readonly snapshot: Arrangement;
  readonly supplements: readonly Supplement[];
}

/** Late signatures that were taken: printed apart, under the day on which they were sealed. */
export interface Supplement {
  readonly sealedAt: Date;
  readonly arrangement: Arrangement;
}

export interface PrintedSignatory {
  readonly id: string;
  readonly organisation: boolean;
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly ecosocName: string | null;
  readonly ecosocStatus: EcosocStatus | null;
}

/** Signatories in the order of their ids, some at a time; those that are gone by now are missing. */
export type ReadSignatories = (ids: readonly string[]) => AsyncIterable<readonly PrintedSignatory[]>;
