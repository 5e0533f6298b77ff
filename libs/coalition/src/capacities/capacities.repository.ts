import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { CapacityKind } from '../domain/capacity';
import { readerOf, VisibleOrganisations } from '../organisations/visible-organisations';

export interface CapacityRow {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: CapacityKind;
  readonly value: string;
}

export interface NewCapacity extends CapacityRow {
  /** The value folded: two of one kind with the same key are the same capacity. */
  readonly key: string;
  /** All that it is found by, folded. */
  readonly search: string;
}

export interface CapacityFilter {
  readonly kind: CapacityKind | null;
  readonly search: string | null;
  readonly organisationId: string | null;
}

const COLUMNS = 'c.id, c.organisation_id as "organisationId", c.kind, c.value';

@Injectable()
export class CapacitiesRepository {
  constructor(
    private readonly db: Db,
    private readonly visible: VisibleOrganisations,
  ) {}

  /** Capacities of organisations that the actor may see, by kind and value. */
  page(
    scope: CoalitionScope,
    actor: Actor,
    { kind, search, organisationId }: CapacityFilter,
    page: PageRequest,
  ): Promise<Page<CapacityRow>> {
    const matched = `select c.kind || ' ' || c.key as sort_key, ${COLUMNS} from ${this.seen}
      and ($4::text is null or c.kind = $4) and ($5::text is null or c.search like $5)
      and ($6::uuid is null or c.organisation_id = $6)`;
    const params = [...readerOf(scope, actor), kind, likePattern(search), organisationId];
    return readPage(this.db, scope, matched, params, page);
  }

  /** Those of these organisations, where the actor may see them. */
  of(scope: CoalitionScope, actor: Actor, organisationIds: readonly string[]): Promise<CapacityRow[]> {
    return this.db.query<CapacityRow>(
      scope,
      `select ${COLUMNS} from ${this.seen} and c.organisation_id = any($4::uuid[]) order by c.kind, c.key collate "C"`,
      [...readerOf(scope, actor), [...organisationIds]],
    );
  }

  /** The capacity as it stands; `made` is false where it was declared before. */
  async declare(
    scope: CoalitionScope,
    { id, organisationId, kind, value, key, search }: NewCapacity,
  ): Promise<CapacityRow & { readonly made: boolean }> {
    const [row] = await this.db.execute<CapacityRow>(
      scope,
      `insert into capacity as c (coalition_id, id, organisation_id, kind, value, key, search)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (coalition_id, organisation_id, kind, key) do update set search = excluded.search
       returning ${COLUMNS}`,
      [scope.coalitionId, id, organisationId, kind, value, key, search],
    );
    if (row === undefined) throw new Error('a declared capacity is given back');
    return { ...row, made: row.id === id };
  }

  /** What was withdrawn: a capacity of the actor's own organisation, or for a coordinator of any. */
  async withdraw(scope: CoalitionScope, actor: Actor, id: string): Promise<CapacityRow | undefined> {
    const [row] = await this.db.execute<CapacityRow>(
      scope,
      `delete from capacity c
        where c.coalition_id = $1 and ($2 = 'COORDINATOR' or c.organisation_id = $3::uuid) and c.id = $4
        returning ${COLUMNS}`,
      [...readerOf(scope, actor), id],
    );
    return row;
  }

  private get seen(): string {
    return `capacity c join organisation o on o.coalition_id = c.coalition_id and o.id = c.organisation_id
      where c.coalition_id = $1 and ${this.visible.condition}`;
  }
}
