import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';

/** Port of campaigns: SQL of the organisations that are in a campaign together with one, given SQL for both ids. */
export type PartnersInCampaigns = (coalition: string, organisation: string) => string;

const NOBODY: PartnersInCampaigns = () => 'select null::uuid where false';

/** PR-35: who sees an organisation, as one condition for every list, count and look-up. */
@Injectable()
export class VisibleOrganisations {
  private partners: PartnersInCampaigns = NOBODY;

  /** Campaigns put themselves down here; without them, CAMPAIGN shows an organisation to nobody else. */
  register(partners: PartnersInCampaigns): void {
    if (this.partners !== NOBODY) throw new Error('two rooms say who is in a campaign together');
    this.partners = partners;
  }

  /** On `organisation o`, with the parameters of `readerOf` first: $1 coalition, $2 role, $3 own organisation. */
  get condition(): string {
    return `($2 = 'COORDINATOR' or o.id = $3::uuid or o.visibility in ('COALITION', 'PUBLIC')
      or (o.visibility = 'CAMPAIGN' and o.id in (${this.partners('$1', '$3::uuid')})))`;
  }

  /** The condition with those parameters, for a room above whose SQL lists organisations. */
  to(scope: CoalitionScope, actor: Actor): { condition: string; params: ReturnType<typeof readerOf> } {
    return { condition: this.condition, params: readerOf(scope, actor) };
  }
}

export function readerOf(
  scope: CoalitionScope,
  { role, organisationId }: Actor,
): [string, string, string | null] {
  return [scope.coalitionId, role, organisationId];
}
