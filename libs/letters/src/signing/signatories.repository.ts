import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { pagesOf, placeOf, type Listed, type Page, type PageRequest } from '@chorus/platform/db/page';
import { comesAfter, NAME_KEY, NAMES_ORDER } from './names-order';
import { awaitsReconfirmation, counts } from './standing';

/** What a signature that is shown in public says. */
export interface Signatory {
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly organisation: boolean;
  /** It came by mail or on paper. */
  readonly imported: boolean;
  /** When the signatory dissociated itself from a letter that had been closed with its signature. */
  readonly dissociatedAt: Date | null;
}

export interface SignatoryOf extends Signatory {
  readonly letterId: string;
}

/** Of signatures, whatever their display: numbers, and nothing of who they are. */
export interface Tally {
  readonly awaitingReconfirmation: number;
  readonly dissociated: number;
}

export interface ListedSignatory extends Signatory {
  readonly id: string;
}

const COLUMNS = `s.printed_name as "printedName", s.title, s.affiliation, s.country, s.organisation_id is not null as organisation,
  s.source = 'IMPORTED' as imported, s.dissociated_at as "dissociatedAt"`;
/** The one condition under which a signature, its id included, leaves the database for a list of names. */
const PUBLIC = `s.display = 'PUBLIC' and ${counts('s', 'l')}`;
const FROM = 'letter l join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id';
/** Those who chose to be named in public. */
@Injectable()
export class SignatoriesRepository {
  constructor(private readonly db: Db) {}

  /** All of them, organisations first, by name. */
  all(scope: CoalitionScope, letterIds: readonly string[]): Promise<SignatoryOf[]> {
    return this.db.query<SignatoryOf>(
      scope,
      `select s.letter_id as "letterId", ${COLUMNS}
         from ${FROM} where l.coalition_id = $1 and l.id = any($2::uuid[]) and ${PUBLIC}
        order by s.organisation_id is null, s.printed_name, s.id`,
      [scope.coalitionId, [...letterIds]],
    );
  }

  async tallies(scope: CoalitionScope, letterIds: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
    const rows = await this.db.query<Tally & { id: string }>(
      scope,
      `select l.id,
              (select count(*)::int from signature s where s.coalition_id = l.coalition_id and s.letter_id = l.id
                  and l.meaning > 1 and ${awaitsReconfirmation('s', 'l')}) as "awaitingReconfirmation",
              (select count(*)::int from signature s where s.coalition_id = l.coalition_id and s.letter_id = l.id
                  and s.dissociated_at is not null and ${counts('s', 'l')}) as dissociated
         from letter l where l.coalition_id = $1 and l.id = any($2::uuid[])`,
      [scope.coalitionId, [...letterIds]],
    );
    return new Map(rows.map(({ id, ...tally }) => [id, tally]));
  }

  /** By letter, one page of them; its total counts those who are named, and nobody else. */
  async pages(
    scope: CoalitionScope,
    letterIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<ListedSignatory>>> {
    const rows = await this.db.query<Listed<ListedSignatory>>(
      scope,
      `select l.id as list, t.total, m.* from letter l
        cross join lateral (
          select count(*)::int as total from signature s
           where s.coalition_id = $1 and s.letter_id = l.id and ${PUBLIC}) t
         left join lateral (
          select ${NAME_KEY} as sort_key, s.id, ${COLUMNS} from signature s
           where s.coalition_id = $1 and s.letter_id = l.id and ${PUBLIC} and ${comesAfter('$3::text', '$4::uuid')}
           order by ${NAMES_ORDER} limit $5) m on true
        where l.coalition_id = $1 and l.id = any($2::uuid[])
        order by m.sort_key collate "C", m.id`,
      [scope.coalitionId, [...letterIds], ...placeOf(page)],
    );
    return pagesOf(letterIds, rows, page);
  }
}
