import type { MomentCode, OfficeCode } from './codes';
import type { PlaceCode } from './places';
import type { TaskTemplate } from './task-template';

/** What the tasks of one language are made of. Offices, missions and moments come with their articles. */
export interface DemoWords {
  readonly cities: Readonly<Record<PlaceCode, string>>;
  readonly offices: Readonly<Record<OfficeCode, string>>;
  readonly moments: Readonly<Record<MomentCode, string>>;
  readonly missions: readonly string[];
  /** Host countries and capitals in which the coalition works in this language. */
  readonly field: readonly PlaceCode[];
  readonly capital: readonly PlaceCode[];
  readonly tasks: readonly TaskTemplate[];
  /** What two words run together into: " de le " becomes " du ". */
  readonly contractions: Readonly<Record<string, string>>;
  /** What is left for the next one, and what came of the work. */
  readonly handedBack: readonly string[];
  readonly handedIn: readonly string[];
}
