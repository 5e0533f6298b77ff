import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPages, type Page, type PageRequest } from '@chorus/platform/db/page';

/** What a signature that is shown in public says. */
export interface Signatory {
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly organisation: boolean;
}

export interface SignatoryOf extends Signatory {
  readonly letterId: string;
}

export interface ListedSignatory extends Signatory {
  readonly id: string;
}

const COLUMNS = `printed_name as "printedName", title, affiliation, country, organisation_id is not null as organisation`;
/** The one condition under which a signature, its id included, leaves the database for a list of names. */
const PUBLIC = `display = 'PUBLIC' and confirmed_at is not null and withdrawn_at is null`;
/** Organisations first; the index signature_public holds this very expression. */
const SORT_KEY = `case when organisation_id is null then 'b' else 'a' end || lower(printed_name)`;

/** Those who chose to be named in public. */
@Injectable()
export class SignatoriesRepository {
  constructor(private readonly db: Db) {}

  /** All of them, organisations first, by name. */
  all(scope: CoalitionScope, letterIds: readonly string[]): Promise<SignatoryOf[]> {
    return this.db.query<SignatoryOf>(
      scope,
      `select letter_id as "letterId", ${COLUMNS}
         from signature where coalition_id = $1 and letter_id = any($2::uuid[]) and ${PUBLIC}
        order by organisation_id is null, printed_name, id`,
      [scope.coalitionId, [...letterIds]],
    );
  }

  /** By letter, one page of them; its total counts those who are named, and nobody else. */
  pages(
    scope: CoalitionScope,
    letterIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<ListedSignatory>>> {
    return readPages(
      this.db,
      scope,
      letterIds,
      `select ${SORT_KEY} as sort_key, id, ${COLUMNS}
         from signature where coalition_id = $1 and letter_id = list.id and ${PUBLIC}`,
      [scope.coalitionId],
      page,
    );
  }
}
