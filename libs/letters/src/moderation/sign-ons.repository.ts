import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { likePattern } from '@chorus/kernel/like';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { Display } from '../domain/life';
import {
  BURST,
  LEADS_TO,
  LEAST_GROUP,
  type Moderation,
  type ModerationStep,
  type SignOnFilter,
} from './domain/moderation';
import { isSignOn, type Found } from './sign-ons';

/** What a moderator sees of a sign-on: who it is only where it shows that to everybody, and never a whole address. */
export interface SignOnRow {
  /** Its handle, which is no id and leads to it here alone. */
  readonly id: string;
  readonly at: Date;
  readonly confirmed: boolean;
  readonly moderation: Moderation;
  readonly display: Display;
  readonly printedName: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly address: string | null;
  readonly network: string | null;
  /** Of the last act that stands. */
  readonly reason: string | null;
}

export interface BurstRow {
  readonly network: string;
  readonly from: Date;
  readonly until: Date;
  readonly count: number;
}

export interface SummaryRow {
  readonly holdsNew: boolean;
  readonly standing: number;
  readonly held: number;
  readonly rejected: number;
  readonly unconfirmed: number;
}

const IS: Readonly<Record<SignOnFilter, string>> = {
  STANDING: `s.confirmed_at is not null and s.moderation = 'NONE'`,
  HELD: `s.moderation = 'HELD'`,
  REJECTED: `s.moderation = 'REJECTED'`,
  UNCONFIRMED: `s.confirmed_at is null and s.moderation = 'NONE'`,
};
const shown = (column: string) => `case when s.display = 'PUBLIC' then ${column} end`;
/** The first letter where more follow, and the server. */
const MASKED = `case when position('@' in s.email) > 3 then left(s.email, 1) else '' end || '…@' || split_part(s.email, '@', 2)`;
const NAME = `regexp_replace(normalize(lower(s.printed_name), nfkd), '[\\u0300-\\u036f]', '', 'g')`;

/** Reads sign-ons as a moderator may see them. */
@Injectable()
export class SignOnsRepository {
  constructor(private readonly db: Db) {}

  /** Newest first. A search looks at names that are public. */
  page(
    scope: CoalitionScope,
    letterId: string,
    filter: SignOnFilter,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<SignOnRow>> {
    const matched = `select to_char(4102444800000 - floor(extract(epoch from s.created_at) * 1000), 'FM0000000000000') as sort_key,
        s.handle as id, s.created_at as at, s.confirmed_at is not null as confirmed, s.moderation, s.display,
        ${shown('s.printed_name')} as "printedName", ${shown('s.affiliation')} as affiliation, ${shown('s.country')} as country,
        ${shown(MASKED)} as address, ${shown('s.network_key')} as network, act.reason
      from signature s left join lateral (
        select nullif(a.reason, '') as reason from moderation_change c
          join moderation_act a on a.coalition_id = c.coalition_id and a.id = c.act_id
         where c.coalition_id = s.coalition_id and c.signature_id = s.id and a.undone_at is null
         order by a.number desc limit 1) act on true
      where s.coalition_id = $1 and s.letter_id = $2 and ${isSignOn('s')} and ${IS[filter]}
        and ($3::text is null or (s.display = 'PUBLIC' and ${NAME} like $3))`;
    return readPage(this.db, scope, matched, [scope.coalitionId, letterId, likePattern(search)], page);
  }

  async summary(scope: CoalitionScope, letterId: string): Promise<SummaryRow | undefined> {
    const number = (filter: SignOnFilter) =>
      `count(s.id) filter (where ${IS[filter]})::int as ${filter.toLowerCase()}`;
    const [row] = await this.db.query<SummaryRow>(
      scope,
      `select l.holds_new as "holdsNew", ${number('STANDING')}, ${number('HELD')}, ${number('REJECTED')}, ${number('UNCONFIRMED')}
         from letter l left join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id and ${isSignOn('s')}
        where l.coalition_id = $1 and l.id = $2 group by l.holds_new`,
      [scope.coalitionId, letterId],
    );
    return row;
  }

  /**
   * Where many came from one network in a short time and nobody has touched them, the greatest first. A sign-on belongs to a
   * burst where so many, it among them, lie within the minutes of one; bursts that meet are one. Those that are not public
   * are counted in crowds only.
   */
  bursts(scope: CoalitionScope, letterId: string): Promise<BurstRow[]> {
    const minutes = `interval '${BURST.minutes} minutes'`;
    return this.db.query<BurstRow>(
      scope,
      `with seen as (
         select s.network_key, s.created_at, s.display, count(*) over (
                  partition by s.network_key order by s.created_at range between ${minutes} preceding and current row) as behind
           from signature s
          where s.coalition_id = $1 and s.letter_id = $2 and ${isSignOn('s')} and s.moderation = 'NONE' and s.network_key is not null),
       thick as (
         select *, bool_or(behind >= ${BURST.least}) over (
                  partition by network_key order by created_at range between current row and ${minutes} following) as within
           from seen),
       begun as (
         select *, case when created_at - lag(created_at) over (partition by network_key order by created_at) <= ${minutes}
                     then 0 else 1 end as begins
           from thick where within),
       numbered as (
         select *, sum(begins) over (partition by network_key order by created_at rows unbounded preceding) as burst from begun),
       alike as (
         select network_key, burst, display, min(created_at) as first, max(created_at) as last, count(*) as n
           from numbered group by network_key, burst, display)
       select network_key as network, min(first) as "from", max(last) as "until", sum(n)::int as count
         from alike where display = 'PUBLIC' or n >= ${LEAST_GROUP}
        group by network_key, burst having sum(n) >= ${BURST.least}
        order by count desc, "from" limit 50`,
      [scope.coalitionId, letterId],
    );
  }

  /** How many a rule finds, how many of them its step would change, and some of their names that are public. */
  async preview(
    scope: CoalitionScope,
    letterId: string,
    rule: Found,
    step: ModerationStep,
    names: number,
  ): Promise<{ found: number; changes: number; sample: string[] }> {
    const n = rule.params.length + 2;
    const [row] = await this.db.query<{ found: number; changes: number; sample: string[] }>(
      scope,
      `with found as (${rule.sql})
       select (select count(*)::int from found) as found,
              (select count(*)::int from found where moderation <> $${n + 1}) as changes,
              array(select s.printed_name from found f join signature s on s.coalition_id = $1 and s.id = f.id
                     where f.display = 'PUBLIC' and f.moderation <> $${n + 1} order by s.created_at, s.id limit ${names}) as sample`,
      [scope.coalitionId, letterId, ...rule.params, LEADS_TO[step]],
    );
    return row ?? { found: 0, changes: 0, sample: [] };
  }

  /** The database's clock. */
  async now(scope: CoalitionScope): Promise<Date> {
    const [row] = await this.db.query<{ now: Date }>(scope, 'select clock_timestamp() as now');
    if (row === undefined) throw new Error('the database has no clock');
    return row.now;
  }

  /** Removes what is known of the networks of a letter's sign-ons, so many days after its end; false before. */
  async forgetNetworks(scope: CoalitionScope, letterId: string, days: number): Promise<boolean> {
    const [ended] = await this.db.execute<{ id: string }>(
      scope,
      `select id from letter where coalition_id = $1 and id = $2
          and coalesce(closed_at, withdrawn_at) <= clock_timestamp() - make_interval(days => $3)`,
      [scope.coalitionId, letterId, days],
    );
    if (ended === undefined) return false;
    for (const table of ['signature', 'moderation_act'])
      await this.db.execute(
        scope,
        `update ${table} set network_key = null where coalition_id = $1 and letter_id = $2 and network_key is not null`,
        [scope.coalitionId, letterId],
      );
    return true;
  }

  /** When this is to be looked at again, in a day; none where somebody else has seen to it. */
  async lookAgain(scope: CoalitionScope, letterId: string): Promise<Date | undefined> {
    const [row] = await this.db.execute<{ due: Date }>(
      scope,
      `update letter set networks_due = clock_timestamp() + interval '1 day'
        where coalition_id = $1 and id = $2 and (networks_due is null or networks_due <= clock_timestamp())
        returning networks_due as due`,
      [scope.coalitionId, letterId],
    );
    return row?.due;
  }
}
