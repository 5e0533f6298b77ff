import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db, type SqlValue } from '@chorus/platform/db/db';
import { readPages, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { Answer } from '../domain/participation';

/** An organisation that is in a campaign, by its id. */
export interface Participant {
  readonly id: string;
}

/** Who sees an organisation, as the coalition says it: a condition on `organisation o` with its own parameters, $1 the coalition. */
interface SeenOrganisations {
  readonly condition: string;
  readonly params: readonly SqlValue[];
}

@Injectable()
export class ParticipationRepository {
  constructor(private readonly db: Db) {}

  async answer(
    scope: CoalitionScope,
    campaignId: string,
    organisationId: string,
    answer: Answer,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into participation (coalition_id, campaign_id, organisation_id, answer) values ($1, $2, $3, $4)
       on conflict (coalition_id, campaign_id, organisation_id) do update set answer = excluded.answer, answered_at = clock_timestamp()`,
      [scope.coalitionId, campaignId, organisationId, answer],
    );
  }

  /** This organisation's answers to these campaigns; one that it has not answered is not among them. */
  answersOf(
    scope: CoalitionScope,
    organisationId: string,
    campaignIds: readonly string[],
  ): Promise<{ campaignId: string; answer: Answer }[]> {
    return this.db.query(
      scope,
      `select campaign_id as "campaignId", answer from participation
        where coalition_id = $1 and organisation_id = $2 and campaign_id = any($3::uuid[])`,
      [scope.coalitionId, organisationId, [...campaignIds]],
    );
  }

  /** By campaign, one page of the organisations that are in, by name; who passed is the coordinator's alone to know (PR-02). */
  participants(
    scope: CoalitionScope,
    { condition, params }: SeenOrganisations,
    campaignIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<Participant>>> {
    const matched = `select o.search as sort_key, o.id
        from participation p join organisation o on o.coalition_id = p.coalition_id and o.id = p.organisation_id
       where o.coalition_id = $1 and ${condition} and p.campaign_id = list.id and p.answer = 'IN'`;
    return readPages(this.db, scope, campaignIds, matched, params, page);
  }

  /** SQL of the organisations that are in a campaign which this one is in too, given SQL for both ids. */
  partners(coalition: string, organisation: string): string {
    return `select other.organisation_id from participation own
      join participation other on other.coalition_id = own.coalition_id and other.campaign_id = own.campaign_id
     where own.coalition_id = ${coalition} and own.organisation_id = ${organisation} and own.answer = 'IN' and other.answer = 'IN'`;
  }
}
