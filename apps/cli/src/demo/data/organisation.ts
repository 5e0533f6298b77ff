import type { OrganisationKind, Visibility } from '@chorus/coalition';
import type { Language } from '@chorus/kernel/language';
import type { Expertise } from './expertise';
import type { PlaceCode } from './places';

/** A partner of the demo. All of them are made up, and each says so in its name. */
export interface DemoOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  /** The first is the one in which the coalition writes to it. */
  readonly languages: readonly [Language, ...string[]];
  readonly visibility: Visibility;
  /** Who partners for it, and the title under the name of who signs for it; none where nobody does. */
  readonly lead: string;
  readonly title?: string;
  readonly brings: readonly Expertise[];
  readonly at: readonly [PlaceCode, ...PlaceCode[]];
  /** Codes of targets that it reaches. */
  readonly reaches?: readonly string[];
  readonly ecosoc?: 'SPECIAL' | 'ROSTER';
}
