import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface HolderRow {
  readonly id: string;
  readonly targetId: string;
  readonly name: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

@Injectable()
export class HoldersRepository {
  constructor(private readonly db: Db) {}

  /** Holders of these offices, the latest first. */
  of(scope: CoalitionScope, targetIds: readonly string[]): Promise<HolderRow[]> {
    return this.db.query<HolderRow>(
      scope,
      `select id, target_id as "targetId", name, title, valid_from::text as "validFrom", valid_to::text as "validTo"
         from target_holder where coalition_id = $1 and target_id = any($2::uuid[]) order by valid_from desc, id`,
      [scope.coalitionId, [...targetIds]],
    );
  }

  /** Ends the term that is open the day before; false where it began on that day or later. */
  async endOpenTerm(scope: CoalitionScope, targetId: string, nextFrom: string): Promise<boolean> {
    const [left] = await this.db.execute<{ ended: boolean }>(
      scope,
      `with open as (select id, valid_from from target_holder
                      where coalition_id = $1 and target_id = $2 and valid_to is null for update),
            ended as (update target_holder h set valid_to = $3::date - 1 from open
                       where h.coalition_id = $1 and h.id = open.id and open.valid_from < $3::date returning h.id)
       select (select count(*) from open) = (select count(*) from ended) as ended`,
      [scope.coalitionId, targetId, nextFrom],
    );
    return left?.ended ?? false;
  }

  async insert(scope: CoalitionScope, row: Omit<HolderRow, 'validTo'>): Promise<void> {
    await this.db.execute(
      scope,
      `insert into target_holder (coalition_id, id, target_id, name, title, valid_from) values ($1, $2, $3, $4, $5, $6)`,
      [scope.coalitionId, row.id, row.targetId, row.name, row.title, row.validFrom],
    );
  }
}
