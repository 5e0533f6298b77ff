import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Block } from '../domain/canonical';
import type { VersionKind } from '../domain/life';
import { awaitsReconfirmation, counts } from '../signing/standing';

export interface VersionRow {
  readonly letterId: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly Block[];
  readonly sha256: string;
  readonly lockedAt: Date;
  readonly note: string | null;
}

/** A signature whose signer is to be told of a version, or asked for it. */
export interface ToldSignature {
  readonly id: string;
  readonly letterId: string;
  /** Null for a signer with an account. */
  readonly addressKey: string | null;
  readonly kind: VersionKind;
}

/** Whom a mail about a version goes to; by its address, or to a person with an account. */
export interface ToldSigner {
  readonly letterId: string;
  readonly kind: VersionKind;
  readonly email: string | null;
  readonly personId: string | null;
  readonly language: Language;
}

/** The signature `s` is concerned by the version `v`: it waits for its signer's word, or counts under older words. */
const CONCERNED = `s.withdrawn_at is null and (s.email is not null or s.person_id is not null) and exists (
    select from letter_version own where own.coalition_id = s.coalition_id and own.id = s.version_id and own.number < v.number)
  and case when v.kind = 'SUBSTANTIVE' then ${awaitsReconfirmation('s', 'l')} else ${counts('s', 'l')} end`;
const FROM = `letter_version v join letter l on l.coalition_id = v.coalition_id and l.id = v.letter_id
  join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id`;

/** The versions of letters, and who is concerned by one. */
@Injectable()
export class VersionsRepository {
  constructor(private readonly db: Db) {}

  /** The earliest first. */
  ofLetters(scope: CoalitionScope, letterIds: readonly string[]): Promise<VersionRow[]> {
    return this.db.query<VersionRow>(
      scope,
      `select letter_id as "letterId", number, kind, title, recipient, blocks, sha256, locked_at as "lockedAt", note
         from letter_version where coalition_id = $1 and letter_id = any($2::uuid[]) order by number`,
      [scope.coalitionId, [...letterIds]],
    );
  }

  toldOf(scope: CoalitionScope, versionId: string): Promise<ToldSignature[]> {
    return this.db.query<ToldSignature>(
      scope,
      `select s.id, s.letter_id as "letterId", s.address_key as "addressKey", v.kind from ${FROM}
        where v.coalition_id = $1 and v.id = $2 and l.state = 'OPEN' and ${CONCERNED}`,
      [scope.coalitionId, versionId],
    );
  }

  /** None where the signer is not concerned any more. */
  async signer(
    scope: CoalitionScope,
    versionId: string,
    signatureId: string,
  ): Promise<ToldSigner | undefined> {
    const [row] = await this.db.query<ToldSigner>(
      scope,
      `select s.letter_id as "letterId", v.kind, s.email, s.person_id as "personId", s.language from ${FROM}
        where v.coalition_id = $1 and v.id = $2 and s.id = $3 and l.state = 'OPEN' and ${CONCERNED}`,
      [scope.coalitionId, versionId, signatureId],
    );
    return row;
  }
}
