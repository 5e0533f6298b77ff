import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { notFound } from '@chorus/kernel/errors';
import { likePattern } from '@chorus/kernel/like';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { LetterText } from '../domain/canonical';
import { LIFE, type Audience, type LetterState, type LetterStep, type VersionKind } from '../domain/life';
import { awaits } from '../signing/awaits';

export interface LetterRow extends LetterText {
  readonly id: string;
  readonly slug: string;
  readonly state: LetterState;
  readonly revision: number;
  readonly closesAt: Date | null;
  readonly closesZone: string | null;
  readonly closedAt: Date | null;
  readonly audience: Audience;
  readonly campaignId: string | null;
  readonly followsId: string | null;
  readonly wordLimit: number | null;
  readonly commentsCloseAt: Date | null;
  readonly commentsZone: string | null;
  readonly officialAt: Date | null;
  readonly officialZone: string | null;
  readonly lateUntil: Date | null;
  readonly indexed: boolean;
  /** Number of the version in which the words last changed in substance (PR-11). */
  readonly meaning: number;
  readonly deliveredAt: Date | null;
  readonly answeredAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly versionId: string | null;
  readonly versionNumber: number | null;
  readonly canonical: string | null;
  readonly sha256: string | null;
}

export interface NewVersion extends Omit<LetterText, 'language'> {
  readonly id: string;
  readonly letterId: string;
  readonly kind: VersionKind;
  readonly canonical: string;
  readonly sha256: string;
  /** Why it was made; null for the first. */
  readonly note: string | null;
  readonly lockedBy: string;
}

/** Until when a letter is signed, and by when it must be delivered, where that is set. */
export interface Opening {
  readonly closesAt: Date;
  readonly zone: string;
  readonly officialAt: Date | null;
  readonly officialZone: string | null;
  /** Nobody is reminded, since those who may sign are made up. */
  readonly quiet?: true;
}

/** What a calendar shows of a letter: until when it is signed, or until when comments on its draft are taken. */
export interface LetterDate {
  readonly id: string;
  readonly kind: 'DEADLINE' | 'COMMENTS';
  readonly at: Date;
  /** IANA name of the zone in which it was set. */
  readonly zone: string;
}

export interface LetterFilter {
  /** Part of title or recipient. */
  readonly search: string | null;
  readonly state: LetterState | null;
  /**
   * Only letters that await the signature of this organisation, which is none where there is none; null for all. `narrow`
   * where it is asked by who may sign letters of campaigns joined alone.
   */
  readonly awaiting: { readonly organisationId: string | null; readonly narrow: boolean } | null;
}

const ROW = `l.id, l.slug, l.title, l.recipient, l.language, l.blocks, l.state, l.revision, l.closes_at as "closesAt",
  l.closes_zone as "closesZone", l.closed_at as "closedAt", l.audience, l.campaign_id as "campaignId", l.follows_id as "followsId",
  l.word_limit as "wordLimit", l.comments_close_at as "commentsCloseAt", l.comments_zone as "commentsZone",
  l.official_at as "officialAt", l.official_zone as "officialZone", l.late_until as "lateUntil", l.indexed, l.meaning,
  l.delivered_at as "deliveredAt", l.answered_at as "answeredAt", l.withdrawn_at as "withdrawnAt", v.id as "versionId", v.number as "versionNumber", v.canonical, v.sha256`;
const FROM = `letter l left join lateral (
  select * from letter_version v where v.coalition_id = l.coalition_id and v.letter_id = l.id order by v.number desc limit 1) v on true`;

@Injectable()
export class LettersRepository {
  constructor(private readonly db: Db) {}

  page(
    scope: CoalitionScope,
    { search, state, awaiting }: LetterFilter,
    page: PageRequest,
  ): Promise<Page<LetterRow>> {
    const matched = `select l.search as sort_key, ${ROW} from ${FROM}
      where l.coalition_id = $1 and ($2::text is null or l.search like $2) and ($3::text is null or l.state = $3)
        and (not $4::boolean or ${awaits('$5::uuid', '$6::boolean')})`;
    const awaited = [awaiting !== null, awaiting?.organisationId ?? null, awaiting?.narrow ?? false];
    return readPage(
      this.db,
      scope,
      matched,
      [scope.coalitionId, likePattern(search), state, ...awaited],
      page,
    );
  }

  async byId(scope: CoalitionScope, id: string): Promise<LetterRow | undefined> {
    const [row] = await this.db.query<LetterRow>(
      scope,
      `select ${ROW} from ${FROM} where l.coalition_id = $1 and l.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<LetterRow[]> {
    return this.db.query<LetterRow>(
      scope,
      `select ${ROW} from ${FROM} where l.coalition_id = $1 and l.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  /** Deadlines of letters that await this organisation's signature, and closings of comments that are open. */
  dates(scope: CoalitionScope, organisationId: string | null, from: Date, to: Date): Promise<LetterDate[]> {
    return this.db.query<LetterDate>(
      scope,
      `select * from (
         select l.id, 'DEADLINE' as kind, case when l.state = 'OPEN' then l.closes_at else l.late_until end as at, coalesce(l.closes_zone, 'UTC') as zone
           from letter l where l.coalition_id = $1 and ${awaits('$2::uuid', 'false')}
         union all
         select l.id, 'COMMENTS', l.comments_close_at, coalesce(l.comments_zone, 'UTC')
           from letter l where l.coalition_id = $1 and l.state = 'COMMENT' and l.comments_close_at is not null) dated
       where at between $3 and $4 order by at, id`,
      [scope.coalitionId, organisationId, from, to],
    );
  }

  async bySlug(scope: CoalitionScope, slug: string): Promise<LetterRow | undefined> {
    const [row] = await this.db.query<LetterRow>(
      scope,
      `select ${ROW} from ${FROM} where l.coalition_id = $1 and l.slug = $2`,
      [scope.coalitionId, slug],
    );
    return row;
  }

  /** Takes a step of its life; false where the letter is not where the step begins, whoever was quicker. */
  async step(scope: CoalitionScope, id: string, { from, to }: LetterStep): Promise<boolean> {
    const stepped = await this.db.execute<{ id: string }>(
      scope,
      `update letter set state = $4 where coalition_id = $1 and id = $2 and state = any($3) returning id`,
      [scope.coalitionId, id, [...from], to],
    );
    return stepped.length === 1;
  }

  /**
   * Makes the letter's next version; gives its number. A change in substance, and a first text, begin a meaning of their
   * own, which the letter takes on; a typographical one keeps that of the version before (PR-11).
   */
  async insertVersion(scope: CoalitionScope, version: NewVersion): Promise<number> {
    const [row] = await this.db.execute<{ number: number }>(
      scope,
      `with made as (
         insert into letter_version (coalition_id, id, letter_id, number, meaning, kind, title, recipient, blocks, canonical, sha256, note, locked_by)
         select l.coalition_id, $3::uuid, l.id, next.number, case when $4::text = 'TYPOGRAPHICAL' then l.meaning else next.number end,
                $4::text, $5::text, $6::text, $7::jsonb, $8::text, $9::text, $10::text, $11::uuid
           from letter l, lateral (select coalesce(max(number), 0) + 1 as number from letter_version
                                    where coalition_id = l.coalition_id and letter_id = l.id) next
          where l.coalition_id = $1::uuid and l.id = $2::uuid
         returning letter_id, number, meaning)
       update letter l set meaning = made.meaning from made where l.coalition_id = $1::uuid and l.id = made.letter_id returning made.number`,
      [
        scope.coalitionId,
        version.letterId,
        version.id,
        version.kind,
        version.title,
        version.recipient,
        JSON.stringify(version.blocks),
        version.canonical,
        version.sha256,
        version.note,
        version.lockedBy,
      ],
    );
    if (row === undefined) throw notFound();
    return row.number;
  }

  /** The letter, which nobody changes for the rest of the transaction. */
  async hold(scope: CoalitionScope, id: string): Promise<LetterRow | undefined> {
    await this.db.execute(scope, `select from letter where coalition_id = $1 and id = $2 for update`, [
      scope.coalitionId,
      id,
    ]);
    return this.byId(scope, id);
  }

  /** Opens a locked letter until an instant; `late` where the database's clock is past it already. */
  async open(
    scope: CoalitionScope,
    id: string,
    { closesAt, zone, officialAt, officialZone }: Opening,
  ): Promise<'opened' | 'late' | 'wrong state'> {
    const [row] = await this.db.execute<{ late: boolean }>(
      scope,
      `update letter set state = case when $3 <= clock_timestamp() then state else '${LIFE.open.to}' end, closes_at = $3, closes_zone = $4,
              official_at = $6, official_zone = $7, opened_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and state = any($5) returning state <> '${LIFE.open.to}' as late`,
      [scope.coalitionId, id, closesAt, zone, [...LIFE.open.from], officialAt, officialZone],
    );
    if (row === undefined) return 'wrong state';
    return row.late ? 'late' : 'opened';
  }

  /**
   * Closes an open letter: whose instant has come by the database's clock, or before it. Waits for signatures under way.
   */
  async close(scope: CoalitionScope, id: string, { early }: { readonly early: boolean }): Promise<boolean> {
    const closed = await this.db.execute<{ id: string }>(
      scope,
      `update letter set state = '${LIFE.close.to}', closed_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and state = any($3) and ($4 or closes_at <= clock_timestamp()) returning id`,
      [scope.coalitionId, id, [...LIFE.close.from], early],
    );
    return closed.length === 1;
  }
}
