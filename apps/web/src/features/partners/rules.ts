/** Decisions of the directory and of coverage, without a screen. */
import type { Standing } from '@/base/session';
import { foldText } from '@/base/text';
import type { PartnersSearch } from './search';

/** Who sees an organisation, least first. */
export const VISIBILITIES = ['COORDINATORS', 'RESTRICTED', 'CAMPAIGN', 'COALITION', 'PUBLIC'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const CAPACITY_KINDS = ['EXPERTISE', 'PLACE', 'LANGUAGE', 'ACCESS'] as const;
export type CapacityKind = (typeof CAPACITY_KINDS)[number];

/** Keeps what an organisation shows and brings: its own partners, and coordinators. */
export function isInCharge({ role, organisation }: Standing, organisationId: string): boolean {
  return role === 'COORDINATOR' || (role === 'PARTNER' && organisation?.id === organisationId);
}

/** Knows what is not for others: who sees it, and who signs for it. */
export function isOfItsPeople({ role, organisation }: Standing, organisationId: string): boolean {
  return (
    role === 'COORDINATOR' || (role !== 'DATA_PROTECTION_OFFICER' && organisation?.id === organisationId)
  );
}

/** The capacities by kind, in a steady order; kinds without any are left out. */
export function byKind<Capacity extends { readonly kind: CapacityKind }>(
  capacities: readonly Capacity[],
): (readonly [CapacityKind, Capacity[]])[] {
  return CAPACITY_KINDS.map(
    (kind) => [kind, capacities.filter((capacity) => capacity.kind === kind)] as const,
  ).filter(([, found]) => found.length > 0);
}

/** Expertise in the words that others use already, so that the same thing is called the same. */
export function wordsInUse(values: readonly string[]): string[] {
  const seen = new Map(values.map((value) => [foldText(value), value]));
  return [...seen.values()].sort((a, b) => a.localeCompare(b));
}

/** How strongly a number is shaded, 0 to 5. Nothing is read from the shade alone. */
export function heatOf(count: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count <= 0) return 0;
  if (count <= 2) return count === 1 ? 1 : 2;
  if (count <= 4) return 3;
  return count <= 7 ? 4 : 5;
}

/** The one filter that most likely hides what is sought; null where none is set. */
export function filterToLoosen(filters: PartnersSearch): 'search' | 'kind' | 'country' | null {
  if (filters.search !== undefined) return 'search';
  if (filters.kind !== undefined) return 'kind';
  return filters.country !== undefined ? 'country' : null;
}

/** Lines of a text area as a list. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The languages put down, and the one that was chosen last and not yet put down. */
export function unitedLanguages(put: readonly string[], chosen: string): string[] {
  return chosen === '' || put.includes(chosen) ? [...put] : [...put, chosen];
}
