/** What the separate verifier takes and tells; it throws what is wrong. */
export function verifyLetter(
  bundle: unknown,
  options?: { readonly key?: string },
): {
  readonly letter: string;
  readonly size: number;
  readonly standing: number;
  readonly root: string;
  readonly closedAt: string;
  readonly key: string;
};
export function verifyReceipt(
  receipt: unknown,
  options?: { readonly key?: string; readonly bundle?: unknown },
): {
  readonly letter: string;
  readonly place: number;
  readonly version: number;
  readonly closedAt: string;
  readonly key: string;
};
