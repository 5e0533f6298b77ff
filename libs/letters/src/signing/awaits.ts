/** SQL: the letter `l` takes signatures at an instant, given SQL for it. */
export function openAt(instant: string): string {
  return `(l.state = 'OPEN' and ${instant} < l.closes_at)`;
}

/**
 * SQL: the letter `l` takes signatures now, by the database's clock, and has none of an organisation, given SQL for its
 * id. Who may give it is the other half of the rule: OwnSignerService.
 */
export function awaits(organisation: string): string {
  return `(${organisation} is not null and ${openAt('clock_timestamp()')} and not exists (
    select from signature s where s.coalition_id = l.coalition_id and s.letter_id = l.id
       and s.organisation_id = ${organisation} and s.withdrawn_at is null))`;
}
