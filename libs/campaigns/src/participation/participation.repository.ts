import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Answer } from '../domain/participation';

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

  /** Organisations that are in; who passed is the coordinator's alone to know (PR-02). */
  participants(
    scope: CoalitionScope,
    campaignIds: readonly string[],
  ): Promise<{ campaignId: string; organisationId: string }[]> {
    return this.db.query(
      scope,
      `select campaign_id as "campaignId", organisation_id as "organisationId" from participation
        where coalition_id = $1 and campaign_id = any($2::uuid[]) and answer = 'IN' order by answered_at, organisation_id`,
      [scope.coalitionId, [...campaignIds]],
    );
  }

  /** SQL of the organisations that are in a campaign which this one is in too, given SQL for both ids. */
  partners(coalition: string, organisation: string): string {
    return `select other.organisation_id from participation own
      join participation other on other.coalition_id = own.coalition_id and other.campaign_id = own.campaign_id
     where own.coalition_id = ${coalition} and own.organisation_id = ${organisation} and own.answer = 'IN' and other.answer = 'IN'`;
  }
}
