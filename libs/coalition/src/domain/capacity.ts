export const CAPACITY_KINDS = ['EXPERTISE', 'PLACE', 'LANGUAGE', 'ACCESS'] as const;
/** What an organisation can bring. */
export type CapacityKind = (typeof CAPACITY_KINDS)[number];

/** A language tag in its canonical form, as `fr-CD` (BCP 47, RFC 5646 section 4.5); null for what is none. */
export function canonicalTag(tag: string): string | null {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
