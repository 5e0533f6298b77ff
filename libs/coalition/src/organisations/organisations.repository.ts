import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { likePattern } from '@chorus/kernel/like';
import { foldText } from '@chorus/kernel/text';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { OrganisationKind, Visibility } from '../domain/organisation';
import { readerOf, VisibleOrganisations } from './visible-organisations';

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly languages: string[];
  readonly visibility: Visibility;
  readonly ecosocName: string | null;
  readonly ecosocStatus: string | null;
  readonly identifiers: string[];
  /** Calendar days that its decision to sign takes; null where it has not said. */
  readonly leadDays: number | null;
  readonly version: number;
}

export interface OrganisationFilter {
  readonly search: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly kind: OrganisationKind | null;
}

export interface CountryCountRow {
  readonly country: string;
  readonly organisations: number;
}

const COLUMNS = `o.id, o.name, o.kind, o.country, o.languages, o.visibility, o.ecosoc_name as "ecosocName",
  o.ecosoc_status as "ecosocStatus", o.identifiers, o.lead_days as "leadDays", o.version`;

@Injectable()
export class OrganisationsRepository {
  constructor(
    private readonly db: Db,
    private readonly visible: VisibleOrganisations,
  ) {}

  /** Those of `ids` that the actor may see. */
  byIds(scope: CoalitionScope, actor: Actor, ids: readonly string[]): Promise<OrganisationRow[]> {
    return this.db.query<OrganisationRow>(
      scope,
      `select ${COLUMNS} from organisation o where o.coalition_id = $1 and ${this.visible.condition} and o.id = any($4::uuid[])`,
      [...readerOf(scope, actor), [...ids]],
    );
  }

  /** Those of these names, accents and case aside, that the actor may see; the oldest first. */
  byNames(scope: CoalitionScope, actor: Actor, names: readonly string[]): Promise<OrganisationRow[]> {
    return this.db.query<OrganisationRow>(
      scope,
      `select ${COLUMNS} from organisation o
        where o.coalition_id = $1 and ${this.visible.condition} and o.search = any($4::text[]) order by o.id`,
      [...readerOf(scope, actor), names.map(foldText)],
    );
  }

  page(
    scope: CoalitionScope,
    actor: Actor,
    { search, country, kind }: OrganisationFilter,
    page: PageRequest,
  ): Promise<Page<OrganisationRow>> {
    const matched = `select o.search as sort_key, ${COLUMNS} from organisation o
      where o.coalition_id = $1 and ${this.visible.condition} and ($4::text is null or o.search like $4)
        and ($5::text is null or o.country = $5) and ($6::text is null or o.kind = $6)`;
    const params = [...readerOf(scope, actor), likePattern(search), country, kind];
    return readPage(this.db, scope, matched, params, page);
  }

  /** How many that the actor may see are in each country. */
  byCountry(scope: CoalitionScope, actor: Actor): Promise<CountryCountRow[]> {
    return this.db.query<CountryCountRow>(
      scope,
      `select o.country, count(*)::int as organisations from organisation o
        where o.coalition_id = $1 and ${this.visible.condition} group by o.country order by o.country`,
      readerOf(scope, actor),
    );
  }

  async insert(scope: CoalitionScope, row: Omit<OrganisationRow, 'leadDays' | 'version'>): Promise<void> {
    await this.db.execute(
      scope,
      `insert into organisation (coalition_id, id, name, kind, country, languages, visibility, ecosoc_name, ecosoc_status, identifiers, search)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        scope.coalitionId,
        row.id,
        row.name,
        row.kind,
        row.country,
        row.languages,
        row.visibility,
        row.ecosocName,
        row.ecosocStatus,
        row.identifiers,
        foldText(row.name),
      ],
    );
  }

  /**
   * Those that the actor may see and that need more calendar days than there are from today to an instant, in the zone in
   * which that instant is set; by the database's clock.
   */
  shortOfTime(
    scope: CoalitionScope,
    actor: Actor,
    until: Date,
    zone: string,
    page: PageRequest,
  ): Promise<Page<OrganisationRow>> {
    const matched = `select o.search as sort_key, ${COLUMNS} from organisation o
      where o.coalition_id = $1 and ${this.visible.condition}
        and o.lead_days > ($4::timestamptz at time zone $5)::date - (clock_timestamp() at time zone $5)::date`;
    return readPage(this.db, scope, matched, [...readerOf(scope, actor), until, zone], page);
  }

  async setLeadTime(scope: CoalitionScope, id: string, days: number | null): Promise<void> {
    await this.db.execute(
      scope,
      `update organisation set lead_days = $3, version = version + 1, updated_at = now()
        where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, days],
    );
  }

  async setVisibility(scope: CoalitionScope, id: string, visibility: Visibility): Promise<void> {
    await this.db.execute(
      scope,
      `update organisation set visibility = $3, version = version + 1, updated_at = now()
        where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, visibility],
    );
  }
}
