import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Block } from '../domain/canonical';
import type { LetterState } from '../domain/life';
import { counts } from '../signing/standing';
import type { PrintedSignatory } from './document/content';
import type { Addressee } from './document/tree';
import type { DatedSignatory } from './domain/supplements';

export interface PacketLetter {
  readonly id: string;
  readonly state: LetterState;
  readonly originalLanguage: Language;
  readonly closedAt: Date | null;
  readonly zone: string | null;
  readonly wordLimit: number | null;
  readonly versionId: string;
  readonly version: number;
  readonly sha256: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly addressees: readonly (Addressee & { readonly kind: 'TO' | 'COPY' })[];
}

/** How many signatures are read at a time. */
const PAGE = 1_000;

const VERSION = `lateral (select * from letter_version v where v.coalition_id = l.coalition_id and v.letter_id = l.id
  order by v.number desc limit 1) v`;
const SIGNED = `letter l join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id and ${counts('s', 'l')}
  left join organisation o on o.coalition_id = s.coalition_id and o.id = s.organisation_id`;
const ECOSOC = `o.ecosoc_name as "ecosocName", o.ecosoc_status as "ecosocStatus"`;

/** What packets are made of. */
@Injectable()
export class PacketSourceRepository {
  constructor(private readonly db: Db) {}

  async letter(scope: CoalitionScope, id: string): Promise<PacketLetter | undefined> {
    const [row] = await this.db.query<PacketLetter>(
      scope,
      `select l.id, l.state, l.language as "originalLanguage", l.closed_at as "closedAt", l.closes_zone as zone,
              l.word_limit as "wordLimit", v.id as "versionId", v.number as version, v.sha256, v.title, v.blocks,
              (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'office', office, 'holder', holder) order by position), '[]')
                 from letter_addressee a where a.coalition_id = l.coalition_id and a.letter_id = l.id) as addressees
         from letter l, ${VERSION} where l.coalition_id = $1 and l.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /**
   * All of a letter that a packet shows, as one hash: it changes with any name, display, addressee or version. Of those
   * whose names are withheld only the id takes part.
   */
  async print(scope: CoalitionScope, letterId: string): Promise<string> {
    const [row] = await this.db.query<{ print: string }>(
      scope,
      `select encode(sha256(convert_to(jsonb_build_array(l.closed_at, l.closes_zone, l.word_limit, v.id,
                (select jsonb_agg(jsonb_build_array(kind, office, holder) order by position)
                   from letter_addressee a where a.coalition_id = l.coalition_id and a.letter_id = l.id),
                (select string_agg(case when s.display = 'WITHHELD' then s.id::text || coalesce(s.supplement, 0)
                          else md5(jsonb_build_array(s.id, s.supplement, s.printed_name, s.title, s.affiliation, s.country,
                                                     o.ecosoc_name, o.ecosoc_status)::text) end, ' ' order by s.id)
                   from signature s left join organisation o on o.coalition_id = s.coalition_id and o.id = s.organisation_id
                  where s.coalition_id = l.coalition_id and s.letter_id = l.id and ${counts('s', 'l')}))::text, 'UTF8')), 'hex') as print
         from letter l, ${VERSION} where l.coalition_id = $1 and l.id = $2`,
      [scope.coalitionId, letterId],
    );
    return row?.print ?? '';
  }

  /** All who count, some at a time, by id: a page begins where the one before ended. */
  async *filed(scope: CoalitionScope, letterId: string): AsyncIterable<readonly DatedSignatory[]> {
    let after: string | null = null;
    for (;;) {
      const page: DatedSignatory[] = await this.db.query<DatedSignatory>(
        scope,
        `select s.id, s.organisation_id is not null as organisation, s.display, s.supplement, s.confirmed_at as "confirmedAt",
                case when s.display = 'WITHHELD' then '' else s.printed_name end as "printedName", ${ECOSOC}
           from ${SIGNED} where l.coalition_id = $1 and l.id = $2 and ($3::uuid is null or s.id > $3)
          order by s.id limit ${PAGE}`,
        [scope.coalitionId, letterId, after],
      );
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? null;
    }
  }

  /** Those of the ids that count and may be named, in the order asked for. */
  async named(scope: CoalitionScope, letterId: string, ids: readonly string[]): Promise<PrintedSignatory[]> {
    return this.db.query<PrintedSignatory>(
      scope,
      `select s.id, s.organisation_id is not null as organisation, s.printed_name as "printedName", s.title, s.affiliation, s.country, ${ECOSOC}
         from unnest($3::uuid[]) with ordinality as asked (id, place)
         join (${SIGNED}) on s.id = asked.id
        where l.coalition_id = $1 and l.id = $2 and s.display <> 'WITHHELD' order by asked.place`,
      [scope.coalitionId, letterId, [...ids]],
    );
  }
}
