/**
 * What a piece of work may touch. Only platform/scope mints one; a repository method without one does not compile,
 * and the database shows no row of a coalition to a transaction that was opened without one.
 */
declare const minted: unique symbol;

/** One coalition's rows. */
export interface CoalitionScope {
  readonly kind: 'coalition';
  readonly coalitionId: string;
  readonly [minted]: true;
}

/** Rows that belong to no coalition: people, sessions, the outbox. No coalition's row is visible in it. */
export interface PlatformScope {
  readonly kind: 'platform';
  readonly [minted]: true;
}

export type Scope = CoalitionScope | PlatformScope;
