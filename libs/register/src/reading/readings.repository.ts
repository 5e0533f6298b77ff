import { Injectable } from '@nestjs/common';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { AskGroupRow, AskRow, TargetRow } from './reading-rows';

export interface AskFilter {
  readonly level: string | null;
  readonly group: string | null;
  /** Code of a target. */
  readonly target: string | null;
  readonly search: string | null;
}

export interface TargetFilter {
  readonly kind: string | null;
  /** Code of the office that they belong to. */
  readonly parent: string | null;
  /** True: only those that belong to no other. */
  readonly root: boolean;
  readonly search: string | null;
}

const ASK = `a.id, a.code, a.level, a.title, a.text, a.indicator, a.language, a.group_id as "groupId", a.public_slug as "publicSlug"`;
const TARGET = `t.id, t.code, t.name, t.kind, t.seat, t.description, t.core, t.parent_id as "parentId"`;
const ASKS = `select ${ASK}, g.code as "groupCode", g.title as "groupTitle"
  from ask a join ask_group g on g.coalition_id = a.coalition_id and g.id = a.group_id
 where a.coalition_id = $1`;

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

  /** Groups of asks with their level, as the register orders them. */
  groups(scope: CoalitionScope): Promise<AskGroupRow[]> {
    return this.db.query<AskGroupRow>(
      scope,
      `select id, code, level, title, language from ask_group where coalition_id = $1 order by level desc, sort_order`,
      [scope.coalitionId],
    );
  }

  targets(
    scope: CoalitionScope,
    { kind, parent, root, search }: TargetFilter,
    page: PageRequest,
  ): Promise<Page<TargetRow>> {
    const matched = `select t.code as sort_key, ${TARGET} from target t
        left join target p on p.coalition_id = t.coalition_id and p.id = t.parent_id
       where t.coalition_id = $1 and ($2::text is null or t.kind = $2) and ($3::text is null or p.code = $3)
         and (not $4::boolean or t.parent_id is null) and ($5::text is null or t.search like $5)`;
    const params = [scope.coalitionId, kind, parent, root, likePattern(search)];
    return readPage(this.db, scope, matched, params, page);
  }

  async target(scope: CoalitionScope, code: string): Promise<TargetRow | undefined> {
    const [target] = await this.db.query<TargetRow>(
      scope,
      `select ${TARGET} from target t where t.coalition_id = $1 and t.code = $2`,
      [scope.coalitionId, code],
    );
    return target;
  }

  async ask(scope: CoalitionScope, code: string): Promise<AskRow | undefined> {
    const [ask] = await this.db.query<AskRow>(scope, `${ASKS} and a.code = $2`, [scope.coalitionId, code]);
    return ask;
  }

  targetsByIds(scope: CoalitionScope, ids: readonly string[]): Promise<TargetRow[]> {
    return this.db.query<TargetRow>(
      scope,
      `select ${TARGET} from target t where t.coalition_id = $1 and t.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  asksByIds(scope: CoalitionScope, ids: readonly string[]): Promise<AskRow[]> {
    return this.db.query<AskRow>(scope, `${ASKS} and a.id = any($2::uuid[]) order by a.code`, [
      scope.coalitionId,
      [...ids],
    ]);
  }

  /** The offices that belong directly to each of these. */
  childrenOf(
    scope: CoalitionScope,
    parentIds: readonly string[],
  ): Promise<(TargetRow & { parentId: string })[]> {
    return this.db.query<TargetRow & { parentId: string }>(
      scope,
      `select ${TARGET} from target t where t.coalition_id = $1 and t.parent_id = any($2::uuid[]) order by t.code`,
      [scope.coalitionId, [...parentIds]],
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
