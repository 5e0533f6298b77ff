import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { counts } from '../signing/standing';
import type { Head } from './domain/head';
import type { SignedFields } from './domain/signed';
import { FIELDS } from './fields';

export interface SealedLetter {
  readonly slug: string;
  readonly closedAt: Date | null;
  readonly now: Date;
  readonly versions: readonly (readonly [number, string])[];
}

export interface UnsealedEntry {
  readonly id: string;
  /** Null where it was erased meanwhile. */
  readonly salt: string | null;
  readonly fields: SignedFields;
}

export interface PlacedEntry {
  readonly id: string;
  readonly commitment: Buffer;
}

export interface SealKeyRow {
  readonly id: string;
  readonly publicKey: string;
  readonly privateKey: Buffer;
}

/** What the job that seals letters reads and writes. */
@Injectable()
export class SealsRepository {
  constructor(private readonly db: Db) {}

  /** Holds a letter for the rest of the transaction: nothing of it moves until it is sealed. */
  async hold(scope: CoalitionScope, letterId: string): Promise<SealedLetter | undefined> {
    await this.db.execute(scope, 'select from letter where coalition_id = $1 and id = $2 for update', [
      scope.coalitionId,
      letterId,
    ]);
    const [row] = await this.db.query<SealedLetter>(
      scope,
      `select l.slug, l.closed_at as "closedAt", clock_timestamp() as now,
              (select jsonb_agg(jsonb_build_array(v.number, v.sha256) order by v.number) from letter_version v
                where v.coalition_id = l.coalition_id and v.letter_id = l.id) as versions
         from letter l where l.coalition_id = $1 and l.id = $2`,
      [scope.coalitionId, letterId],
    );
    return row;
  }

  async lastHead(scope: CoalitionScope, letterId: string): Promise<Head | undefined> {
    const [row] = await this.db.query<{ head: Head }>(
      scope,
      `select head from seal_head where coalition_id = $1 and letter_id = $2 order by number desc limit 1`,
      [scope.coalitionId, letterId],
    );
    return row?.head;
  }

  /** Entries that have no place yet, some at a time, by id. */
  unsealed(
    scope: CoalitionScope,
    letterId: string,
    after: string | null,
    most: number,
  ): Promise<UnsealedEntry[]> {
    return this.db.query<UnsealedEntry>(
      scope,
      `select s.id, s.salt, ${FIELDS} as fields from seal_entry e
         join signature s on s.coalition_id = e.coalition_id and s.id = e.signature_id
         join letter_version v on v.coalition_id = s.coalition_id and v.id = s.version_id
        where e.coalition_id = $1 and e.letter_id = $2 and e.place is null and ($3::uuid is null or e.signature_id > $3)
        order by e.signature_id limit ${most}`,
      [scope.coalitionId, letterId, after],
    );
  }

  /** Gives entries their places, from `first` on. */
  async place(scope: CoalitionScope, first: number, entries: readonly PlacedEntry[]): Promise<void> {
    await this.db.execute(
      scope,
      `update seal_entry e set place = $2 + given.n::int - 1, commitment = decode(given.commitment, 'hex')
         from unnest($3::uuid[], $4::text[]) with ordinality as given (id, commitment, n)
        where e.coalition_id = $1 and e.signature_id = given.id`,
      [
        scope.coalitionId,
        first,
        entries.map(({ id }) => id),
        entries.map(({ commitment }) => commitment.toString('hex')),
      ],
    );
  }

  /** Places of entries whose signatures count no more. */
  async notStanding(scope: CoalitionScope, letterId: string): Promise<number[]> {
    const rows = await this.db.query<{ place: number }>(
      scope,
      `select e.place from seal_entry e
         join signature s on s.coalition_id = e.coalition_id and s.id = e.signature_id
         join letter l on l.coalition_id = e.coalition_id and l.id = e.letter_id
        where e.coalition_id = $1 and e.letter_id = $2 and e.place is not null and not ${counts('s', 'l')} order by e.place`,
      [scope.coalitionId, letterId],
    );
    return rows.map(({ place }) => place);
  }

  async keepBlocks(
    scope: CoalitionScope,
    letterId: string,
    blocks: readonly (readonly [number, Buffer])[],
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into seal_block (coalition_id, letter_id, number, hash)
       select $1, $2, number, decode(hash, 'hex') from unnest($3::int[], $4::text[]) as given (number, hash)`,
      [
        scope.coalitionId,
        letterId,
        blocks.map(([number]) => number),
        blocks.map(([, hash]) => hash.toString('hex')),
      ],
    );
  }

  async keepHead(scope: CoalitionScope, letterId: string, keyId: string, head: Head): Promise<void> {
    await this.db.execute(
      scope,
      `insert into seal_head (coalition_id, letter_id, number, key_id, head) values ($1, $2, $3, $4, $5)`,
      [scope.coalitionId, letterId, head.number, keyId, JSON.stringify(head)],
    );
  }

  async key(scope: CoalitionScope): Promise<SealKeyRow | undefined> {
    const [row] = await this.db.query<SealKeyRow>(
      scope,
      `select id, public_key as "publicKey", private_key as "privateKey" from seal_key where coalition_id = $1`,
      [scope.coalitionId],
    );
    return row;
  }

  /** Keeps a coalition's first key; a second one is left, whoever was quicker. */
  async keepKey(scope: CoalitionScope, { id, publicKey, privateKey }: SealKeyRow): Promise<void> {
    await this.db.execute(
      scope,
      `insert into seal_key (coalition_id, id, public_key, private_key) values ($1, $2, $3, $4) on conflict do nothing`,
      [scope.coalitionId, id, publicKey, privateKey],
    );
  }
}
