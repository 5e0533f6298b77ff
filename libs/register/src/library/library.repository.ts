import { Injectable } from '@nestjs/common';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { CountryRow, InitiativeFilter, InitiativeRow, SourceRow } from './library-rows';

const SOURCE = `s.id, s.ref, s.n, s.title, s.author, s.publisher, s.date, s.url, s.kind, s.note`;
const INITIATIVE = `i.id, i.code, i.date, i.date_precision as "datePrecision", i.title, i.summary, i.assessment, i.rating,
  i.language, i.actor_id as "actorId"`;

/** What the register cites, what has been done, and the countries that are concerned; seen by every member. */
@Injectable()
export class LibraryRepository {
  constructor(private readonly db: Db) {}

  sources(scope: CoalitionScope, search: string | null, page: PageRequest): Promise<Page<SourceRow>> {
    const matched = `select lpad(s.n::text, 6, '0') || s.ref as sort_key, ${SOURCE} from source s
      where s.coalition_id = $1 and ($2::text is null or s.search like $2)`;
    return readPage(this.db, scope, matched, [scope.coalitionId, likePattern(search)], page);
  }

  initiatives(
    scope: CoalitionScope,
    { actor, rating, search }: InitiativeFilter,
    page: PageRequest,
  ): Promise<Page<InitiativeRow>> {
    const matched = `select coalesce(i.date, '') || i.code as sort_key, ${INITIATIVE}
        from initiative i join target t on t.coalition_id = i.coalition_id and t.id = i.actor_id
       where i.coalition_id = $1 and ($2::text is null or t.code = $2) and ($3::text is null or i.rating = $3)
         and ($4::text is null or i.search like $4)`;
    return readPage(this.db, scope, matched, [scope.coalitionId, actor, rating, likePattern(search)], page);
  }

  countries(
    scope: CoalitionScope,
    role: string | null,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<CountryRow>> {
    const matched = `select c.iso2 as sort_key, c.id, c.iso2, c.name, c.roles from country c
      where c.coalition_id = $1 and ($2::text is null or $2 = any(c.roles)) and ($3::text is null or c.search like $3)`;
    return readPage(this.db, scope, matched, [scope.coalitionId, role, likePattern(search)], page);
  }

  /** The sources of each initiative, in the pack's order. */
  sourcesOfInitiatives(
    scope: CoalitionScope,
    initiativeIds: readonly string[],
  ): Promise<(SourceRow & { initiativeId: string })[]> {
    return this.db.query<SourceRow & { initiativeId: string }>(
      scope,
      `select ${SOURCE}, l.initiative_id as "initiativeId" from initiative_source l
         join source s on s.coalition_id = l.coalition_id and s.id = l.source_id
        where l.coalition_id = $1 and l.initiative_id = any($2::uuid[]) order by l.sort_order`,
      [scope.coalitionId, [...initiativeIds]],
    );
  }
}
