import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db, type SqlValue } from '@chorus/platform/db/db';
import type { ActionText } from './action-rows';
import type { ActionState } from './domain/action-life';

export interface Recorded {
  readonly id: string;
  readonly body: string;
  readonly createdBy: string;
}

/** Changes of actions; who may make them is for the service to know. */
@Injectable()
export class ActionWritesRepository {
  constructor(private readonly db: Db) {}

  /** What was recorded under a key, where something was. */
  async keyed(scope: CoalitionScope, key: string): Promise<Recorded | undefined> {
    const [row] = await this.db.query<Recorded>(
      scope,
      `select id, key_body as body, created_by as "createdBy" from action where coalition_id = $1 and key = $2`,
      [scope.coalitionId, key],
    );
    return row;
  }

  /** False where the key is taken by now. */
  async insert(
    scope: CoalitionScope,
    id: string,
    key: string,
    body: string,
    personId: string,
    action: ActionText,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into action (coalition_id, id, kind, campaign_id, place_id, held_at, held_local, held_all_day, asked, outcome,
         promised, language, follow_up, follow_up_organisation_id, follow_up_person_id, follow_up_on, key, key_body, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
       on conflict (coalition_id, key) do nothing returning id`,
      [scope.coalitionId, id, ...columns(action), key, body, personId],
    );
    if (made.length === 0) return false;
    await this.link(scope, id, action);
    return true;
  }

  /** False where the action has another version by now. */
  async change(
    scope: CoalitionScope,
    id: string,
    version: number,
    action: ActionText,
    anew: boolean,
  ): Promise<boolean> {
    const changed = await this.db.execute<{ id: string }>(
      scope,
      `update action set kind = $3, campaign_id = $4, place_id = $5, held_at = $6, held_local = $7, held_all_day = $8, asked = $9,
              outcome = $10, promised = $11, language = $12, follow_up = $13, follow_up_organisation_id = $14,
              follow_up_person_id = $15, follow_up_on = $16,
              follow_up_done_at = case when $18::boolean then null else follow_up_done_at end, version = version + 1
        where coalition_id = $1 and id = $2 and version = $17 returning id`,
      [scope.coalitionId, id, ...columns(action), version, anew],
    );
    if (changed.length === 0) return false;
    for (const table of ['action_ask', 'action_target', 'action_organisation'])
      await this.db.execute(scope, `delete from ${table} where coalition_id = $1 and action_id = $2`, [
        scope.coalitionId,
        id,
      ]);
    await this.link(scope, id, action);
    return true;
  }

  /** False where the action has another version by now. */
  async report(
    scope: CoalitionScope,
    id: string,
    version: number,
    { outcome, promised, followUp }: Pick<ActionText, 'outcome' | 'promised' | 'followUp'>,
    anew: boolean,
  ): Promise<boolean> {
    const changed = await this.db.execute<{ id: string }>(
      scope,
      `update action set outcome = $4, promised = $5, follow_up = $6, follow_up_organisation_id = $7, follow_up_person_id = $8,
              follow_up_on = $9, follow_up_done_at = case when $10::boolean then null else follow_up_done_at end, version = version + 1
        where coalition_id = $1 and id = $2 and version = $3 returning id`,
      [scope.coalitionId, id, version, outcome, promised, ...followUpColumns(followUp), anew],
    );
    return changed.length === 1;
  }

  /** Holds the action to the end of the transaction. */
  async hold(scope: CoalitionScope, id: string): Promise<ActionState | undefined> {
    const [row] = await this.db.execute<{ state: ActionState }>(
      scope,
      `select state from action where coalition_id = $1 and id = $2 for update`,
      [scope.coalitionId, id],
    );
    return row?.state;
  }

  async settle(scope: CoalitionScope, id: string, state: ActionState): Promise<void> {
    await this.db.execute(scope, `update action set state = $3 where coalition_id = $1 and id = $2`, [
      scope.coalitionId,
      id,
      state,
    ]);
  }

  /** False where it stands so already, or there is nothing to follow up. */
  async followUp(scope: CoalitionScope, id: string, done: boolean): Promise<boolean> {
    const changed = await this.db.execute<{ id: string }>(
      scope,
      `update action set follow_up_done_at = case when $3::boolean then clock_timestamp() end
        where coalition_id = $1 and id = $2 and follow_up_on is not null and (follow_up_done_at is null) = $3::boolean returning id`,
      [scope.coalitionId, id, done],
    );
    return changed.length === 1;
  }

  private async link(
    scope: CoalitionScope,
    id: string,
    { askIds, targets, organisationIds, leadId }: ActionText,
  ): Promise<void> {
    const own = [scope.coalitionId, id];
    await this.db.execute(scope, `insert into action_ask select $1::uuid, $2::uuid, unnest($3::uuid[])`, [
      ...own,
      [...askIds],
    ]);
    await this.db.execute(
      scope,
      `insert into action_target (coalition_id, action_id, target_id, holder)
       select $1::uuid, $2::uuid, r."targetId", r.holder from jsonb_to_recordset($3::jsonb) as r("targetId" uuid, holder text)`,
      [...own, JSON.stringify(targets)],
    );
    await this.db.execute(
      scope,
      `insert into action_organisation (coalition_id, action_id, organisation_id, leads)
       select $1::uuid, $2::uuid, o.id, o.id = $4::uuid from unnest($3::uuid[]) as o(id)`,
      [...own, [...organisationIds], leadId],
    );
  }
}

function columns({ followUp, ...a }: ActionText): SqlValue[] {
  return [
    ...[
      a.kind,
      a.campaignId,
      a.placeId,
      a.heldAt,
      a.heldLocal,
      a.heldAllDay,
      a.asked,
      a.outcome,
      a.promised,
      a.language,
    ],
    ...followUpColumns(followUp),
  ];
}

function followUpColumns(followUp: ActionText['followUp']): SqlValue[] {
  return followUp === null
    ? [null, null, null, null]
    : [followUp.text, followUp.organisationId, followUp.personId, followUp.on];
}
