import { arrange, type Arrangement, type PacketFormat, type Signatory } from './arrangement';

/** A signature that counts, and the supplement that it belongs to where it came late. */
export interface DatedSignatory extends Signatory {
  /** Number of the supplement; null in the snapshot of closing. */
  readonly supplement: number | null;
  readonly confirmedAt: Date;
}

export interface DatedArrangement {
  /** When the last of its signatures was given. */
  readonly at: Date;
  readonly arrangement: Arrangement;
}

/** The snapshot of closing, which late signatures leave as it is, and each supplement apart, by number. */
export function arrangeParts(
  format: PacketFormat,
  signatories: readonly DatedSignatory[],
): { readonly snapshot: Arrangement; readonly supplements: readonly DatedArrangement[] } {
  const parts = new Map<number, DatedSignatory[]>();
  for (const signatory of signatories) {
    const number = signatory.supplement ?? 0;
    const part = parts.get(number) ?? [];
    part.push(signatory);
    parts.set(number, part);
  }
  const supplements = [...parts]
    .filter(([number]) => number > 0)
    .sort(([a], [b]) => a - b)
    .map(([, late]) => ({
      at: late.reduce((last, { confirmedAt }) => (confirmedAt > last ? confirmedAt : last), new Date(0)),
      arrangement: arrange(format, late),
    }));
  return { snapshot: arrange(format, parts.get(0) ?? []), supplements };
}
