/** Why a task fits an organisation, each with what it weighs. */
export const FIT_WEIGHTS = { EXPERTISE: 4, PLACE: 3, LANGUAGE: 2, MINUTES: 2, SOON: 1, FREE: 1 } as const;
export type FitReason = keyof typeof FIT_WEIGHTS;
export const FIT_REASONS = Object.keys(FIT_WEIGHTS) as FitReason[];

/** A task that is due within so many days is soon. */
export const SOON_DAYS = 14;
/** An organisation that holds at most so many tasks is free for another one. */
const FREE_LOAD = 1;

/** What a task asks of whoever does it. */
export interface Asked {
  /** Folded expertise; null where it asks for none. */
  readonly expertise: string | null;
  /** Code of its place. */
  readonly place: string;
  /** BCP 47; of none, its own language is asked for. */
  readonly neededLanguages: readonly string[];
  readonly language: string;
  readonly minutes: number | null;
  readonly dueAt: Date;
}

/** What an organisation brings: folded expertise, codes of places, languages, and how many tasks it holds. */
export interface Brings {
  readonly expertise: readonly string[];
  readonly places: readonly string[];
  readonly languages: readonly string[];
  readonly load: number;
}

export interface Fit {
  readonly score: number;
  readonly reasons: readonly FitReason[];
  /** What the task asks for and the organisation has not declared. */
  readonly missing: readonly FitReason[];
}

/**
 * How a task fits an organisation that has so many minutes, or has not said: a sum of weights, each with its reason, so
 * that anybody can count it again.
 */
export function fitOf(asked: Asked, brings: Brings, minutes: number | null, now: Date): Fit {
  const known = brings.languages.map(primary);
  const needed = asked.neededLanguages.length > 0 ? asked.neededLanguages : [asked.language];
  const holds: Readonly<Record<FitReason, boolean>> = {
    EXPERTISE: asked.expertise !== null && brings.expertise.includes(asked.expertise),
    PLACE: brings.places.includes(asked.place),
    LANGUAGE: needed.every((tag) => known.includes(primary(tag))),
    MINUTES: minutes !== null && asked.minutes !== null && asked.minutes <= minutes,
    SOON: asked.dueAt.getTime() - now.getTime() <= SOON_DAYS * 86_400_000,
    FREE: brings.load <= FREE_LOAD,
  };
  const reasons = FIT_REASONS.filter((reason) => holds[reason]);
  const demanded: FitReason[] =
    asked.expertise === null ? ['PLACE', 'LANGUAGE'] : ['EXPERTISE', 'PLACE', 'LANGUAGE'];
  return { score: scoreOf(reasons), reasons, missing: demanded.filter((reason) => !holds[reason]) };
}

/** The sum of what reasons weigh. */
export function scoreOf(reasons: readonly FitReason[]): number {
  return reasons.reduce((sum, reason) => sum + FIT_WEIGHTS[reason], 0);
}

/** The language of a tag, whatever its region (RFC 5646, section 2.2.1). */
export function primary(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}
