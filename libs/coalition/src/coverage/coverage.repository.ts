import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import { readerOf, VisibleOrganisations } from '../organisations/visible-organisations';

export interface CoverageRow {
  readonly id: string;
  readonly expertise: string;
  readonly organisations: number;
  /** How many of them work in a place, by its code; a place where none does is left out. */
  readonly byPlace: Readonly<Record<string, number>>;
}

/** On `organisation o`: $4 is a tag in lower case, or null for any language. */
const WORKS_IN_LANGUAGE = `($4::text is null
  or exists (select from unnest(o.languages) as own(tag) where starts_with(lower(own.tag) || '-', $4 || '-'))
  or exists (select from capacity l where l.coalition_id = o.coalition_id and l.organisation_id = o.id
              and l.kind = 'LANGUAGE' and starts_with(l.key || '-', $4 || '-')))`;

@Injectable()
export class CoverageRepository {
  constructor(
    private readonly db: Db,
    private readonly visible: VisibleOrganisations,
  ) {}

  /**
   * Expertise by its folded key, the rarest first, over organisations that the actor may see: of its spellings too, the
   * commonest of theirs is shown. A language finds its own regions as well (basic filtering, RFC 4647 section 3.3.1).
   */
  page(
    scope: CoalitionScope,
    actor: Actor,
    language: string | null,
    page: PageRequest,
  ): Promise<Page<CoverageRow>> {
    const matched = `
      select lpad(e.organisations::text, 9, '0') || e.key as sort_key, md5(e.key || coalesce(' ' || $4, ''))::uuid as id,
             e.expertise, e.organisations, coalesce((
               select jsonb_object_agg(w.place, w.organisations) from (
                 select p.value as place, count(*)::int as organisations from capacity p
                  where p.coalition_id = $1 and p.kind = 'PLACE' and p.organisation_id = any(e.ids) group by p.value) w
             ), '{}') as "byPlace"
        from (select c.key, mode() within group (order by c.value collate "C") as expertise,
                     count(*)::int as organisations, array_agg(c.organisation_id) as ids
                from capacity c join organisation o on o.coalition_id = c.coalition_id and o.id = c.organisation_id
               where c.coalition_id = $1 and c.kind = 'EXPERTISE' and ${this.visible.condition} and ${WORKS_IN_LANGUAGE}
               group by c.key) e`;
    const params = [...readerOf(scope, actor), language?.toLowerCase() ?? null];
    return readPage(this.db, scope, matched, params, page);
  }
}
