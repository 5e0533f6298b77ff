/** SQL: the letter `l` takes signatures at an instant, given SQL for it. */
export function openAt(instant: string): string {
  return `(l.state = 'OPEN' and ${instant} < l.closes_at)`;
}

/** SQL: the letter `l` is closed and takes late signatures at an instant, by a coordinator's decision. */
export function lateAt(instant: string): string {
  return `(l.state in ('CLOSED', 'DELIVERED', 'ANSWERED') and coalesce(${instant} < l.late_until, false))`;
}

/** SQL: the letter `l` takes signatures now, in time or late, by the database's clock. */
export const TAKES_SIGNATURES = `(${openAt('clock_timestamp()')} or ${lateAt('clock_timestamp()')})`;

/** SQL: the signature `s` of the letter `l` can be changed at an instant: in time, or late and in no supplement yet. */
export function changeableAt(instant: string): string {
  return `((not s.late and ${openAt(instant)}) or (s.late and s.supplement is null and ${lateAt(instant)}))`;
}

/** SQL: what is left of the signature `s` of the letter `l`, once it can be changed no more, is a note of dissociation. */
export function dissociableAt(instant: string): string {
  return `(l.state in ('CLOSED', 'DELIVERED', 'ANSWERED') and s.confirmed_at is not null and s.dissociated_at is null and not ${changeableAt(instant)})`;
}

/** SQL: an organisation, given SQL for its id, is in the campaign of the letter `l`. */
export function inItsCampaign(organisation: string): string {
  return `exists (select from participation p where p.coalition_id = l.coalition_id and p.campaign_id = l.campaign_id
    and p.organisation_id = ${organisation} and p.answer = 'IN')`;
}

/**
 * SQL: the letter `l` takes signatures now and has none of an organisation, given SQL for its id, of no alias `s`. `narrow` is SQL that is
 * true where whoever asks may sign letters of campaigns joined alone. Who may at all is the other half: OwnSignerService.
 */
export function awaits(organisation: string, narrow: string): string {
  return `(${organisation} is not null and ${TAKES_SIGNATURES} and (not ${narrow} or ${inItsCampaign(organisation)}) and not exists (
    select from signature s where s.coalition_id = l.coalition_id and s.letter_id = l.id
       and s.organisation_id = ${organisation} and s.withdrawn_at is null))`;
}
