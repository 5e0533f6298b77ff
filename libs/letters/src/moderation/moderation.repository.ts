import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db, type SqlValue } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import { LEADS_TO, type ModerationStep } from './domain/moderation';
import { isSignOn, type Found } from './sign-ons';

export interface ActRow {
  readonly id: string;
  readonly letterId: string;
  readonly digest: string;
  readonly step: ModerationStep;
  readonly reason: string;
  readonly rule: boolean;
  readonly pattern: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly network: string | null;
  readonly changed: number;
  readonly by: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly restored: number | null;
}

export type NewAct = Omit<ActRow, 'changed' | 'by' | 'at' | 'undoneAt' | 'undoneBy' | 'restored'> & {
  readonly personId: string;
};

const ACT = `a.id, a.letter_id as "letterId", a.digest, a.step, a.reason, a.rule, a.pattern, a.from_at as "from", a.until_at as "until",
  a.network_key as network, a.changed, p.name as by, a.at, a.undone_at as "undoneAt", u.name as "undoneBy", a.restored`;
const ACTS = `moderation_act a join person p on p.id = a.person_id left join person u on u.id = a.undone_by`;

/** Acts of moderation, and what they do to sign-ons. */
@Injectable()
export class ModerationRepository {
  constructor(private readonly db: Db) {}

  /** One act after the other on a letter: what each has changed is the stack that an undo looks into. */
  async hold(scope: CoalitionScope, letterId: string): Promise<void> {
    await this.db.execute(scope, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `moderation ${letterId}`,
    ]);
  }

  async act(scope: CoalitionScope, id: string): Promise<ActRow | undefined> {
    const [row] = await this.db.query<ActRow>(
      scope,
      `select ${ACT} from ${ACTS} where a.coalition_id = $1 and a.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Newest first. */
  acts(scope: CoalitionScope, letterId: string, page: PageRequest): Promise<Page<ActRow>> {
    const matched = `select to_char(999999999 - a.number, 'FM000000000') as sort_key, ${ACT} from ${ACTS}
      where a.coalition_id = $1 and a.letter_id = $2`;
    return readPage(this.db, scope, matched, [scope.coalitionId, letterId], page);
  }

  async insert(scope: CoalitionScope, act: NewAct): Promise<void> {
    await this.db.execute(
      scope,
      `insert into moderation_act (coalition_id, id, letter_id, number, digest, step, reason, rule, pattern, from_at, until_at,
         network_key, person_id)
       select $1::uuid, $2::uuid, $3::uuid, coalesce(max(number), 0) + 1, $4, $5, $6, $7::boolean, $8, $9::timestamptz, $10::timestamptz,
         $11, $12::uuid
         from moderation_act where coalition_id = $1::uuid and letter_id = $3::uuid`,
      [
        scope.coalitionId,
        act.id,
        act.letterId,
        act.digest,
        act.step,
        act.reason,
        act.rule,
        act.pattern,
        act.from,
        act.until,
        act.network,
        act.personId,
      ],
    );
  }

  /** Takes an act's step with the sign-ons of these handles; gives how many it changed. */
  carryOutByHand(
    scope: CoalitionScope,
    act: Pick<NewAct, 'id' | 'letterId' | 'step'>,
    handles: readonly string[],
  ): Promise<number> {
    const sql = `select s.id, s.moderation from signature s
      where s.coalition_id = $1 and s.letter_id = $2 and ${isSignOn('s')} and s.handle = any($3::uuid[])`;
    return this.carryOut(scope, act, { sql, params: [] }, [[...handles]]);
  }

  /** Takes an act's step with what its rule finds; gives how many it changed. */
  carryOutByRule(
    scope: CoalitionScope,
    act: Pick<NewAct, 'id' | 'letterId' | 'step'>,
    rule: Found,
  ): Promise<number> {
    return this.carryOut(scope, act, rule, rule.params);
  }

  /**
   * Takes an act back: each sign-on that it changed stands again as the last act that is left for it says, or as it stood
   * before all of them. So whatever was done to it since stays done. Gives how many stand otherwise now.
   */
  async undo(scope: CoalitionScope, id: string, personId: string): Promise<number> {
    const [row] = await this.db.execute<{ restored: number }>(
      scope,
      `with undone as (
         update moderation_act set undone_at = clock_timestamp(), undone_by = $3::uuid, restored = 0
          where coalition_id = $1 and id = $2 returning id),
       stack as (
         select c.signature_id, c.was, a.step, a.number, a.undone_at is not null or a.id = u.id as undone
           from undone u join moderation_change mine on mine.coalition_id = $1 and mine.act_id = u.id
           join moderation_change c on c.coalition_id = mine.coalition_id and c.signature_id = mine.signature_id
           join moderation_act a on a.coalition_id = c.coalition_id and a.id = c.act_id),
       first as (select distinct on (signature_id) signature_id, was from stack order by signature_id, number),
       last as (select distinct on (signature_id) signature_id, step from stack where not undone order by signature_id, number desc),
       restored as (
         update signature s set moderation = coalesce(${leadsTo('last.step')}, first.was)
           from first left join last on last.signature_id = first.signature_id
          where s.coalition_id = $1 and s.id = first.signature_id
            and s.moderation is distinct from coalesce(${leadsTo('last.step')}, first.was)
          returning s.id)
       select count(*)::int as restored from restored`,
      [scope.coalitionId, id, personId],
    );
    const restored = row?.restored ?? 0;
    await this.db.execute(
      scope,
      'update moderation_act set restored = $3 where coalition_id = $1 and id = $2',
      [scope.coalitionId, id, restored],
    );
    return restored;
  }

  async holdNew(scope: CoalitionScope, letterId: string, hold: boolean): Promise<boolean> {
    const changed = await this.db.execute<{ id: string }>(
      scope,
      `update letter set holds_new = $3 where coalition_id = $1 and id = $2 and holds_new <> $3 returning id`,
      [scope.coalitionId, letterId, hold],
    );
    return changed.length === 1;
  }

  private async carryOut(
    scope: CoalitionScope,
    { id, letterId, step }: Pick<NewAct, 'id' | 'letterId' | 'step'>,
    { sql }: Found,
    params: readonly SqlValue[],
  ): Promise<number> {
    const n = params.length + 2;
    const [row] = await this.db.execute<{ changed: number }>(
      scope,
      `with found as (${sql}),
       changed as (
         update signature s set moderation = $${n + 2} from found f
          where s.coalition_id = $1 and s.id = f.id and s.moderation <> $${n + 2} returning s.id, f.moderation as was),
       noted as (
         insert into moderation_change (coalition_id, act_id, signature_id, was)
         select $1::uuid, $${n + 1}::uuid, id, was from changed)
       select count(*)::int as changed from changed`,
      [scope.coalitionId, letterId, ...params, id, LEADS_TO[step]],
    );
    const changed = row?.changed ?? 0;
    await this.db.execute(
      scope,
      'update moderation_act set changed = $3 where coalition_id = $1 and id = $2',
      [scope.coalitionId, id, changed],
    );
    return changed;
  }
}

function leadsTo(step: string): string {
  const cases = Object.entries(LEADS_TO).map(([name, to]) => `when '${name}' then '${to}'`);
  return `case ${step} ${cases.join(' ')} end`;
}
