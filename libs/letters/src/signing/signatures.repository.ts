import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Display } from '../domain/life';
import { counts } from './standing';

/** What a signer says, whoever signs. */
export interface SignatureChoices {
  readonly display: Display;
  readonly language: Language;
  readonly consent: string;
  /** Agrees to be told what became of the letter. */
  readonly updates: boolean;
}

export interface NewSignature extends SignatureChoices {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly email: string | null;
  readonly addressKey: string | null;
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly tokenHash: string;
  /** Of a sign-on on a public page; such a one is held where the letter holds new ones, or its address is held or rejected. */
  readonly networkKey: string | null;
  /** Null until the link of its mail is used. */
  readonly confirmedAt: Date | null;
  readonly late: boolean;
}

/** A signature that stands, not withdrawn. */
export interface LiveSignature {
  readonly id: string;
  readonly confirmed: boolean;
}

@Injectable()
export class SignaturesRepository {
  constructor(private readonly db: Db) {}

  /** By letter, exact, counted each time; withheld names are counted like any other. */
  async counts(scope: CoalitionScope, letterIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ letterId: string; n: number }>(
      scope,
      `select s.letter_id as "letterId", count(*)::int as n
         from letter l join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id and ${counts('s', 'l')}
        where l.coalition_id = $1 and l.id = any($2::uuid[]) group by s.letter_id`,
      [scope.coalitionId, [...letterIds]],
    );
    const found = new Map(rows.map(({ letterId, n }) => [letterId, n]));
    return new Map(letterIds.map((id) => [id, found.get(id) ?? 0]));
  }

  async count(scope: CoalitionScope, letterId: string): Promise<number> {
    return (await this.counts(scope, [letterId])).get(letterId) ?? 0;
  }

  /** False where this organisation, person or mailbox has signed already: the unique indexes decide. */
  async insert(scope: CoalitionScope, s: NewSignature): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into signature (coalition_id, id, letter_id, version_id, organisation_id, person_id, email, printed_name, title,
         affiliation, country, display, language, consent, token_hash, confirmed_at, meaning, address_key, network_key, updates, late, moderation)
       select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::uuid, lower($7), $8, $9, $10, $11, $12, $13, $14, $15,
              $16::timestamptz, v.meaning, $17, $18, $19::boolean, $20::boolean,
              case when $18::text is not null and (l.holds_new or exists (
                select from signature e where e.coalition_id = l.coalition_id and e.letter_id = l.id
                   and (e.address_key = $17 or e.email = lower($7)) and e.moderation <> 'NONE')) then 'HELD' else 'NONE' end
         from letter_version v join letter l on l.coalition_id = v.coalition_id and l.id = v.letter_id
        where v.coalition_id = $1::uuid and v.id = $4::uuid
       on conflict do nothing returning id`,
      [
        scope.coalitionId,
        s.id,
        s.letterId,
        s.versionId,
        s.organisationId,
        s.personId,
        s.email,
        s.printedName,
        s.title,
        s.affiliation,
        s.country,
        s.display,
        s.language,
        s.consent,
        s.tokenHash,
        s.confirmedAt,
        s.addressKey,
        s.networkKey,
        s.updates,
        s.late,
      ],
    );
    return made.length === 1;
  }

  /** The signature that a person or a mailbox has under a letter; one from before mailboxes were compared by its address. */
  async live(
    scope: CoalitionScope,
    letterId: string,
    { personId, addressKey, email }: Pick<NewSignature, 'personId' | 'addressKey' | 'email'>,
  ): Promise<LiveSignature | undefined> {
    const [row] = await this.db.query<LiveSignature>(
      scope,
      `select id, confirmed_at is not null as confirmed from signature
        where coalition_id = $1 and letter_id = $2 and withdrawn_at is null
          and ((organisation_id is null and person_id = $3::uuid) or address_key = $4 or email = lower($5)) order by person_id = $3::uuid desc nulls last limit 1`,
      [scope.coalitionId, letterId, personId, addressKey, email],
    );
    return row;
  }

  /** Counts a signature that waited; one that is confirmed once signing has closed is late. False for a repeat. */
  async confirm(
    scope: CoalitionScope,
    id: string,
    { at, late }: { at: Date; late: boolean },
  ): Promise<boolean> {
    const confirmed = await this.db.execute<{ id: string }>(
      scope,
      `update signature set confirmed_at = $3, late = $4
        where coalition_id = $1 and id = $2 and confirmed_at is null and withdrawn_at is null returning id`,
      [scope.coalitionId, id, at, late],
    );
    return confirmed.length === 1;
  }

  /**
   * Makes a signature of a mailbox its owner's own, who is signed in: one that waited is confirmed with what they say now,
   * one that is confirmed stays as it is. True where it was confirmed by this.
   */
  async adopt(scope: CoalitionScope, id: string, s: NewSignature): Promise<boolean> {
    await this.db.execute(
      scope,
      `update signature set person_id = $3 where coalition_id = $1 and id = $2 and person_id is null and organisation_id is null`,
      [scope.coalitionId, id, s.personId],
    );
    const confirmed = await this.db.execute<{ id: string }>(
      scope,
      `update signature s set printed_name = $3, affiliation = $4, country = $5, display = $6, language = $7, consent = $8,
              updates = $9, confirmed_at = $10, late = $11, version_id = v.id, meaning = v.meaning
         from letter_version v
        where s.coalition_id = $1 and s.id = $2 and s.confirmed_at is null and s.organisation_id is null and v.coalition_id = s.coalition_id and v.id = $12
        returning s.id`,
      [
        scope.coalitionId,
        id,
        s.printedName,
        s.affiliation,
        s.country,
        s.display,
        s.language,
        s.consent,
        s.updates,
        s.confirmedAt,
        s.late,
        s.versionId,
      ],
    );
    return confirmed.length === 1;
  }
}
