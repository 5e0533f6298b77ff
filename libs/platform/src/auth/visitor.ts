import type { Actor } from '@chorus/kernel/actor';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';

/** A signed-in person, from a live session. */
export interface SignedInPerson {
  readonly personId: string;
  readonly sessionId: string;
  readonly language: Language;
  /** How long the session had not been used. */
  readonly idleSeconds: number;
}

export interface Standing {
  readonly scope: CoalitionScope;
  readonly actor: Actor;
}

/** Who asks: found once a request, from the cookie and the x-coalition header alone. */
export interface Visitor {
  readonly person: SignedInPerson | null;
  readonly language: Language;
  /** The person's standing in the request's coalition; refuses with a DomainError where there is none. */
  standing(): Promise<Standing>;
}

/** Port of identity: who holds this session. */
export abstract class SessionAuthority {
  abstract personOf(token: string): Promise<SignedInPerson | null>;
  /** Notes that the session is in use. */
  abstract seen(person: SignedInPerson): Promise<void>;
}

/** Port of coalition: what a person is there. Slug undefined means: the only one. */
export abstract class MembershipAuthority {
  abstract standingOf(personId: string, slug: string | undefined): Promise<Standing>;
  /** True for a coordinator of any coalition. */
  abstract coordinates(personId: string): Promise<boolean>;
}
