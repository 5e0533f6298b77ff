import { oneOf, textOf } from '@/base/search';

export const ORGANISATION_KINDS = [
  'NGO',
  'NETWORK',
  'ACADEMIC',
  'LAW_FIRM',
  'SURVIVOR_LED',
  'FAITH',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What the address of the directory says: filters, and where the list goes on. */
export interface PartnersSearch {
  readonly search?: string;
  readonly country?: string;
  readonly kind?: OrganisationKind;
  readonly after?: string;
}

export function partnersSearch(raw: Record<string, unknown>): PartnersSearch {
  return {
    search: textOf(raw, 'search'),
    country: textOf(raw, 'country'),
    kind: oneOf(raw, 'kind', ORGANISATION_KINDS),
    after: textOf(raw, 'after'),
  };
}

interface CoverageSearch {
  readonly language?: string;
  readonly after?: string;
}

export function coverageSearch(raw: Record<string, unknown>): CoverageSearch {
  return { language: textOf(raw, 'language'), after: textOf(raw, 'after') };
}

interface InviteSearch {
  /** The one that the person is invited for. */
  readonly organisation?: string;
  /** Where the list of open invitations goes on. */
  readonly after?: string;
}

export function inviteSearch(raw: Record<string, unknown>): InviteSearch {
  return { organisation: textOf(raw, 'organisation'), after: textOf(raw, 'after') };
}
