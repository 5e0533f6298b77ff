import type { Expertise } from './expertise';

/**
 * Where work of a kind is done: where the moment is held, in Geneva alone, in a host country, in a capital, or wherever
 * partners are.
 */
export type Ground = 'SEAT' | 'GENEVA' | 'FIELD' | 'CAPITAL' | 'ANYWHERE';

/** A task with places for {city}, {target}, {mission} and {moment}. */
export interface TaskTemplate {
  readonly ground: Ground;
  readonly expertise: Expertise;
  readonly title: string;
  readonly description: string;
}

export function template(
  ground: Ground,
  expertise: Expertise,
  title: string,
  description: string,
): TaskTemplate {
  return { ground, expertise, title, description };
}
