import type { Display } from '../domain/life';

/** A person's signature as its signer sees it, by the link of its mail. */
export interface ReceiptView {
  readonly id: string;
  readonly slug: string;
  readonly letterTitle: string;
  readonly letterLanguage: string;
  readonly versionNumber: number;
  readonly sha256: string;
  readonly printedName: string;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly display: Display;
  /** The signer is told what becomes of the letter. */
  readonly updates: boolean;
  /** It is confirmed, and not counted yet: somebody looks at it, or it came late. */
  readonly waits: boolean;
  /** The words have changed in substance since it was given. */
  readonly awaitsReconfirmation: boolean;
  /** Number of the words as they are now. */
  readonly newestVersion: number;
  /** It can be changed and withdrawn. */
  readonly changeable: boolean;
  /** The letter is gone, and its signer may still say to stand behind it no longer. */
  readonly dissociable: boolean;
  readonly dissociatedAt: Date | null;
  /** Its place under the letter is sealed, and proved by a file. */
  readonly sealed: boolean;
}
