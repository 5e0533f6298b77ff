import { Injectable } from '@nestjs/common';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { AskRow, InitiativeRow, SourceRow, TargetRow } from './reading-rows';

export interface AskFilter {
  readonly level: string | null;
  readonly group: string | null;
  /** Code of a target. */
  readonly target: string | null;
  readonly search: string | null;
}

const ASK = `a.id, a.code, a.level, a.title, a.text, a.indicator, a.language, a.group_id as "groupId"`;
const TARGET = `t.id, t.code, t.name, t.kind, t.seat, t.description, t.core, t.parent_id as "parentId"`;
const SOURCE = `s.id, s.ref, s.n, s.title, s.author, s.publisher, s.date, s.url, s.kind, s.note`;
const INITIATIVE = `i.id, i.code, i.date, i.date_precision as "datePrecision", i.title, i.summary, i.assessment, i.rating,
  i.language, i.actor_id as "actorId"`;

/** Reads of the register; everything in it is the coalition's, seen by every member. */
@Injectable()
export class ReadingsRepository {
  constructor(private readonly db: Db) {}

  asks(
    scope: CoalitionScope,
    { level, group, target, search }: AskFilter,
    page: PageRequest,
  ): Promise<Page<AskRow>> {
    const matched = `
      select g.level || lpad(g.sort_order::text, 4, '0') || a.code as sort_key, ${ASK}, g.code as "groupCode", g.title as "groupTitle"
        from ask a join ask_group g on g.coalition_id = a.coalition_id and g.id = a.group_id
       where a.coalition_id = $1 and ($2::text is null or a.level = $2) and ($3::text is null or g.code = $3)
         and ($4::text is null or exists (
           select from ask_target l join target t on t.coalition_id = l.coalition_id and t.id = l.target_id
            where l.coalition_id = a.coalition_id and l.ask_id = a.id and t.code = $4))
         and ($5::text is null or a.search like $5)`;
    return readPage(
      this.db,
      scope,
      matched,
      [scope.coalitionId, level, group, target, likePattern(search)],
      page,
    );
  }

  targets(
    scope: CoalitionScope,
    kind: string | null,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<TargetRow>> {
    const matched = `select t.code as sort_key, ${TARGET} from target t
      where t.coalition_id = $1 and ($2::text is null or t.kind = $2) and ($3::text is null or t.search like $3)`;
    return readPage(this.db, scope, matched, [scope.coalitionId, kind, likePattern(search)], page);
  }

  sources(scope: CoalitionScope, search: string | null, page: PageRequest): Promise<Page<SourceRow>> {
    const matched = `select lpad(s.n::text, 6, '0') || s.ref as sort_key, ${SOURCE} from source s
      where s.coalition_id = $1 and ($2::text is null or s.search like $2)`;
    return readPage(this.db, scope, matched, [scope.coalitionId, likePattern(search)], page);
  }

  initiatives(scope: CoalitionScope, search: string | null, page: PageRequest): Promise<Page<InitiativeRow>> {
    const matched = `select coalesce(i.date, '') || i.code as sort_key, ${INITIATIVE} from initiative i
      where i.coalition_id = $1 and ($2::text is null or i.search like $2)`;
    return readPage(this.db, scope, matched, [scope.coalitionId, likePattern(search)], page);
  }

  targetsByIds(scope: CoalitionScope, ids: readonly string[]): Promise<TargetRow[]> {
    return this.db.query<TargetRow>(
      scope,
      `select ${TARGET} from target t where t.coalition_id = $1 and t.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  asksByIds(scope: CoalitionScope, ids: readonly string[]): Promise<AskRow[]> {
    return this.db.query<AskRow>(
      scope,
      `select ${ASK}, g.code as "groupCode", g.title as "groupTitle"
         from ask a join ask_group g on g.coalition_id = a.coalition_id and g.id = a.group_id
        where a.coalition_id = $1 and a.id = any($2::uuid[]) order by a.code`,
      [scope.coalitionId, [...ids]],
    );
  }

  /** The targets of each ask, in the pack's order. */
  targetsOfAsks(
    scope: CoalitionScope,
    askIds: readonly string[],
  ): Promise<(TargetRow & { askId: string })[]> {
    return this.db.query<TargetRow & { askId: string }>(
      scope,
      `select ${TARGET}, l.ask_id as "askId" from ask_target l
         join target t on t.coalition_id = l.coalition_id and t.id = l.target_id
        where l.coalition_id = $1 and l.ask_id = any($2::uuid[]) order by l.sort_order`,
      [scope.coalitionId, [...askIds]],
    );
  }
}
