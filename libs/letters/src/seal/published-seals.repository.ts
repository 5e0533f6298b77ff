import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { counts } from '../signing/standing';
import type { Head } from './domain/head';
import type { SignedFields } from './domain/signed';
import { FIELDS } from './fields';

export interface SealedSignature {
  readonly letterId: string;
  readonly slug: string;
  readonly place: number;
  readonly salt: string;
  readonly fields: SignedFields;
}

export interface SealedVersion {
  readonly number: number;
  readonly sha256: string;
  readonly text: string;
}

/** An entry as the public may read it: what it says of a public signature that stands, and else its commitment alone. */
export interface PublicEntry {
  readonly commitment: string;
  readonly salt?: string;
  readonly signature?: SignedFields;
}

/** What is told of seals. */
@Injectable()
export class PublishedSealsRepository {
  constructor(private readonly db: Db) {}

  /** By letter, its heads, oldest first; none for a letter that waits for its seal. */
  async heads(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Head[]>> {
    const rows = await this.db.query<{ id: string; heads: Head[] }>(
      scope,
      `select letter_id as id, jsonb_agg(head order by number) as heads from seal_head
        where coalition_id = $1 and letter_id = any($2::uuid[]) group by letter_id`,
      [scope.coalitionId, [...letterIds]],
    );
    return new Map(rows.map(({ id, heads }) => [id, heads]));
  }

  async slug(scope: CoalitionScope, letterId: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ slug: string }>(
      scope,
      'select slug from letter where coalition_id = $1 and id = $2',
      [scope.coalitionId, letterId],
    );
    return row?.slug;
  }

  /** The signature of an organisation, or of a person in a personal capacity where none is named. */
  async ownSignature(
    scope: CoalitionScope,
    letterId: string,
    { organisationId, personId }: { readonly organisationId: string | null; readonly personId: string },
  ): Promise<string | undefined> {
    const [row] = await this.db.query<{ id: string }>(
      scope,
      `select id from signature where coalition_id = $1 and letter_id = $2 and withdrawn_at is null
          and case when $3::uuid is null then organisation_id is null and person_id = $4::uuid else organisation_id = $3::uuid end`,
      [scope.coalitionId, letterId, organisationId, personId],
    );
    return row?.id;
  }

  async signature(scope: CoalitionScope, id: string): Promise<SealedSignature | undefined> {
    const [row] = await this.db.query<SealedSignature>(
      scope,
      `select s.letter_id as "letterId", l.slug, e.place, s.salt, ${FIELDS} as fields from seal_entry e
         join signature s on s.coalition_id = e.coalition_id and s.id = e.signature_id
         join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id
         join letter_version v on v.coalition_id = s.coalition_id and v.id = s.version_id
        where e.coalition_id = $1 and e.signature_id = $2 and e.place is not null and s.salt is not null`,
      [scope.coalitionId, id],
    );
    return row;
  }

  versions(scope: CoalitionScope, letterId: string): Promise<SealedVersion[]> {
    return this.db.query<SealedVersion>(
      scope,
      `select number, sha256, canonical as text from letter_version where coalition_id = $1 and letter_id = $2 order by number`,
      [scope.coalitionId, letterId],
    );
  }

  async entries(scope: CoalitionScope, letterId: string, from: number, to: number): Promise<PublicEntry[]> {
    const rows = await this.db.query<{ entry: PublicEntry }>(
      scope,
      `select jsonb_build_object('commitment', encode(e.commitment, 'hex')) ||
              case when s.display = 'PUBLIC' and s.salt is not null and ${counts('s', 'l')}
                then jsonb_build_object('salt', s.salt, 'signature', ${FIELDS}) else '{}' end as entry
         from seal_entry e
         join signature s on s.coalition_id = e.coalition_id and s.id = e.signature_id
         join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id
         join letter_version v on v.coalition_id = s.coalition_id and v.id = s.version_id
        where e.coalition_id = $1 and e.letter_id = $2 and e.place >= $3 and e.place < $4 order by e.place`,
      [scope.coalitionId, letterId, from, to],
    );
    return rows.map(({ entry }) => entry);
  }
}
