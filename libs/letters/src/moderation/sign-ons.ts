import { LEAST_GROUP, type Rule } from './domain/moderation';

/** SQL, given the alias of a signature: given on a public page by somebody who is not signed in. These are moderated. */
export function isSignOn(s: string): string {
  return `(${s}.source = 'ONLINE' and ${s}.organisation_id is null and ${s}.person_id is null and ${s}.withdrawn_at is null and ${s}.erased_at is null)`;
}

export interface Found {
  /** A SELECT of the id, display and moderation of what a rule finds; its parameters begin after those given. */
  readonly sql: string;
  readonly params: readonly (string | Date | null)[];
}

/**
 * SQL of what a rule finds on a letter ($1 coalition, $2 letter), of what had come by an instant. By address or network it
 * finds sign-ons that are not public only where so many of their kind answer to it that nobody is told apart.
 */
export function found({ pattern, from, until, network }: Rule, like: string | null, asOf: Date): Found {
  const told = pattern !== null || network !== null;
  return {
    sql: `select id, display, moderation from (
        select s.id, s.display, s.moderation, count(*) over (partition by s.display) as alike
          from signature s
         where s.coalition_id = $1 and s.letter_id = $2 and ${isSignOn('s')} and s.created_at <= $3
           and ($4::timestamptz is null or s.created_at >= $4) and ($5::timestamptz is null or s.created_at < $5)
           and ($6::text is null or s.network_key = $6) and ($7::text is null or lower(s.email) like $7)) matched
      where ${told ? `display = 'PUBLIC' or alike >= ${LEAST_GROUP}` : 'true'}`,
    params: [asOf, from, until, network, like],
  };
}
