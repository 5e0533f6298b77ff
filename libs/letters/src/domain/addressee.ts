export const ADDRESSEE_KINDS = ['TO', 'COPY'] as const;
export type AddresseeKind = (typeof ADDRESSEE_KINDS)[number];

/** PR-18: an office, and its holder as the letter prints it. */
export interface Addressee {
  readonly id: string;
  readonly kind: AddresseeKind;
  /** The register's target; null for an office that the register does not have. */
  readonly targetId: string | null;
  readonly office: string;
  readonly holder: string | null;
}
