import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { Audience } from '../domain/life';
import { counts } from '../signing/standing';
import type { ImportRow } from './domain/rows';

export interface ImportedLetter {
  readonly audience: Audience;
  readonly language: Language;
  /** The last day on earth, by the database's clock. */
  readonly today: string;
}

export interface ImportRecord {
  readonly id: string;
  readonly letterId: string;
  readonly digest: string;
  readonly file: string;
  readonly taken: number;
  readonly mailed: number;
  readonly leftOut: number;
  readonly organisationsAdded: number;
  readonly by: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

export type NewImport = Pick<
  ImportRecord,
  'id' | 'letterId' | 'digest' | 'file' | 'taken' | 'mailed' | 'leftOut' | 'organisationsAdded'
> & { readonly personId: string };

/** One signature of a list as it is written. */
export interface ImportedSignature extends ImportRow {
  readonly id: string;
  readonly organisationId: string | null;
  readonly tokenHash: string;
  /** Null without an address. */
  readonly addressKey: string | null;
}

/** A signatory that a letter shows in public. */
export interface PublicSignatory {
  readonly email: string | null;
  readonly printedName: string;
  readonly country: string | null;
  readonly organisationId: string | null;
}

const RECORD = `i.id, i.letter_id as "letterId", i.digest, i.file, i.taken, i.mailed, i.left_out as "leftOut",
  i.organisations_added as "organisationsAdded", p.name as by, i.at, i.undone_at as "undoneAt", u.name as "undoneBy"`;
const RECORDS = `signature_import i join person p on p.id = i.person_id left join person u on u.id = i.undone_by`;

@Injectable()
export class ImportsRepository {
  constructor(private readonly db: Db) {}

  async letter(scope: CoalitionScope, id: string): Promise<ImportedLetter | undefined> {
    const [row] = await this.db.query<ImportedLetter>(
      scope,
      `select audience, language, to_char(clock_timestamp() at time zone 'Pacific/Kiritimati', 'YYYY-MM-DD') as today
         from letter where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Whom the letter shows in public, of those addresses and organisations, and people of those countries or of none. */
  shownInPublic(
    scope: CoalitionScope,
    letterId: string,
    addresses: readonly string[],
    organisationIds: readonly string[],
    countries: readonly string[],
  ): Promise<PublicSignatory[]> {
    return this.db.query<PublicSignatory>(
      scope,
      `select s.email, s.printed_name as "printedName", s.country, s.organisation_id as "organisationId"
         from letter l join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id
        where l.coalition_id = $1 and l.id = $2 and s.display = 'PUBLIC' and ${counts('s', 'l')}
          and (s.email = any($3::text[]) or s.organisation_id = any($4::uuid[])
            or (s.organisation_id is null and (s.country is null or s.country = any($5::text[]))))`,
      [scope.coalitionId, letterId, [...addresses], [...organisationIds], [...countries]],
    );
  }

  /** One import after the other to a letter: each is compared with what those before have brought. */
  async hold(scope: CoalitionScope, letterId: string): Promise<void> {
    await this.db.execute(scope, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `import ${letterId}`,
    ]);
  }

  async record(scope: CoalitionScope, id: string): Promise<ImportRecord | undefined> {
    const [row] = await this.db.query<ImportRecord>(
      scope,
      `select ${RECORD} from ${RECORDS} where i.coalition_id = $1 and i.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Oldest first. */
  records(scope: CoalitionScope, letterId: string, page: PageRequest): Promise<Page<ImportRecord>> {
    const matched = `select to_char(i.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as sort_key, ${RECORD} from ${RECORDS}
      where i.coalition_id = $1 and i.letter_id = $2`;
    return readPage(this.db, scope, matched, [scope.coalitionId, letterId], page);
  }

  /** False where an import has this id already. */
  async insert(scope: CoalitionScope, row: NewImport): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into signature_import (coalition_id, id, letter_id, digest, file, taken, mailed, left_out, organisations_added, person_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
      [
        scope.coalitionId,
        row.id,
        row.letterId,
        row.digest,
        row.file,
        row.taken,
        row.mailed,
        row.leftOut,
        row.organisationsAdded,
        row.personId,
      ],
    );
    return made.length === 1;
  }

  /**
   * Writes signatures with their originals: one with an address waits for its link to be used, one without counts at once.
   * Passes over whoever has signed already. Gives the ids of those that are written, and whether they wait.
   */
  async insertSignatures(
    scope: CoalitionScope,
    where: { readonly importId: string; readonly letterId: string; readonly versionId: string },
    { language, consent, at }: { readonly language: Language; readonly consent: string; readonly at: Date },
    signatures: readonly ImportedSignature[],
  ): Promise<{ readonly id: string; readonly waits: boolean }[]> {
    return this.db.execute<{ id: string; waits: boolean }>(
      scope,
      `with given as (
         select * from jsonb_to_recordset($8::jsonb) as g(id uuid, line int, "organisationId" uuid, email text, name text, title text,
           affiliation text, country text, display text, "tokenHash" text, "addressKey" text, manner text, "signedOn" date, reference text)),
       made as (
         insert into signature (coalition_id, id, letter_id, version_id, organisation_id, email, printed_name, title, affiliation, country,
           display, language, consent, token_hash, confirmed_at, meaning, source, address_key)
         select v.coalition_id, g.id, v.letter_id, v.id, g."organisationId", lower(g.email), g.name, g.title, g.affiliation, g.country,
                g.display, $5, $6, g."tokenHash", case when g.email is null then $7::timestamptz end, v.meaning, 'IMPORTED', g."addressKey"
           from given g, letter_version v
          where v.coalition_id = $1::uuid and v.letter_id = $2::uuid and v.id = $3::uuid
          on conflict do nothing returning id, confirmed_at is null as waits),
       kept as (
         insert into signature_original (coalition_id, signature_id, import_id, line, manner, signed_on, reference)
         select $1::uuid, g.id, $4::uuid, g.line, g.manner, g."signedOn", g.reference from given g join made on made.id = g.id)
       select id, waits from made`,
      [
        scope.coalitionId,
        where.letterId,
        where.versionId,
        where.importId,
        language,
        consent,
        at,
        JSON.stringify(signatures),
      ],
    );
  }

  /** Withdraws what an import has brought and nobody has withdrawn since. */
  async withdraw(scope: CoalitionScope, id: string, personId: string, at: Date): Promise<void> {
    await this.db.execute(
      scope,
      `update signature s set withdrawn_at = $3 from signature_original o
        where o.coalition_id = $1 and o.import_id = $2 and s.coalition_id = o.coalition_id and s.id = o.signature_id
          and s.withdrawn_at is null`,
      [scope.coalitionId, id, at],
    );
    await this.db.execute(
      scope,
      'update signature_import set undone_at = $3, undone_by = $4 where coalition_id = $1 and id = $2',
      [scope.coalitionId, id, at, personId],
    );
  }
}
