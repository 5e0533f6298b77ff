import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';

/**
 * PR-24, PR-26: who sees an action, as one condition on `action a` for every list, count and look-up: coordinators; of a
 * campaign, those that are in it or observe; of none, those that took part. Parameters first, as `seenBy` has them.
 */
export const SEEN = `($2 = 'COORDINATOR' or $3::uuid is not null and case when a.campaign_id is null
    then exists (select from action_organisation l
       where l.coalition_id = a.coalition_id and l.action_id = a.id and l.organisation_id = $3::uuid)
    else exists (select from participation p
       where p.coalition_id = a.coalition_id and p.campaign_id = a.campaign_id and p.organisation_id = $3::uuid
         and p.answer in ('IN', 'OBSERVE')) end)`;

/** $1 coalition, $2 role, $3 own organisation; the same as of `VisibleOrganisations`. */
export function seenBy(
  scope: CoalitionScope,
  { role, organisationId }: Actor,
): [string, string, string | null] {
  return [scope.coalitionId, role, organisationId];
}
