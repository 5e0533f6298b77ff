import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Display } from '../domain/life';
import { awaits, openAt } from './awaits';
import { counts } from './standing';

export interface NewSignature {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly email: string | null;
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly display: Display;
  readonly language: Language;
  readonly consent: string;
  readonly tokenHash: string;
  /** Of a sign-on on a public page; such a one is held where the letter holds new ones, or its address is held or rejected. */
  readonly networkKey?: string;
  /** Null until the link of its mail is used. */
  readonly confirmedAt: Date | null;
}

/** Where an organisation stands with a letter. */
export interface OwnStanding {
  /** Null where it has not signed. */
  readonly signature: { readonly display: Display; readonly confirmedAt: Date } | null;
  /** The name that its signature would print; null where the letter does not await it. */
  readonly printedName: string | null;
}

interface OwnRow {
  readonly letterId: string;
  readonly display: Display | null;
  readonly confirmedAt: Date | null;
  readonly printedName: string | null;
}

export interface SignatureToConfirm {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  readonly email: string;
  readonly language: Language;
  readonly confirmedAt: Date | null;
  readonly slug: string;
  readonly letterTitle: string;
  readonly sha256: string;
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

  /**
   * Holds the letter open for the rest of the transaction. Gives the instant, by the database's clock, at which it was
   * found open, and which dates what is done to it; none once it is closed or its instant has come.
   */
  async holdOpen(scope: CoalitionScope, letterId: string): Promise<Date | undefined> {
    const [open] = await this.db.execute<{ at: Date }>(
      scope,
      `select now.at from letter l, lateral (select clock_timestamp() as at) now
        where l.coalition_id = $1 and l.id = $2 and ${openAt('now.at')} for share of l`,
      [scope.coalitionId, letterId],
    );
    return open?.at;
  }

  /** False where this organisation or address has signed already: the unique indexes decide. */
  async insert(scope: CoalitionScope, s: NewSignature): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into signature (coalition_id, id, letter_id, version_id, organisation_id, person_id, email, printed_name, title,
         affiliation, country, display, language, consent, token_hash, confirmed_at, meaning, network_key, moderation)
       select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::uuid, lower($7), $8, $9, $10, $11, $12, $13, $14, $15, $16::timestamptz, v.meaning, $17,
         case when $17::text is not null and (l.holds_new or exists (
           select from signature e where e.coalition_id = l.coalition_id and e.letter_id = l.id and e.email = lower($7)
              and e.moderation <> 'NONE')) then 'HELD' else 'NONE' end
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
        s.networkKey ?? null,
      ],
    );
    return made.length === 1;
  }

  /** An unconfirmed signature of this address that may be mailed once more: at most three mails a letter (SAFETY 25). */
  async remind(
    scope: CoalitionScope,
    letterId: string,
    email: string,
  ): Promise<{ id: string; mails: number } | undefined> {
    const [row] = await this.db.execute<{ id: string; mails: number }>(
      scope,
      `update signature set mails = mails + 1
        where coalition_id = $1 and letter_id = $2 and email = lower($3) and confirmed_at is null and withdrawn_at is null and mails < 3
        returning id, mails`,
      [scope.coalitionId, letterId, email],
    );
    return row;
  }

  async toConfirm(
    scope: CoalitionScope,
    where: { id: string } | { tokenHash: string },
  ): Promise<SignatureToConfirm | undefined> {
    const [column, value] = 'id' in where ? ['id', where.id] : ['token_hash', where.tokenHash];
    const [row] = await this.db.query<SignatureToConfirm>(
      scope,
      `select s.id, s.letter_id as "letterId", s.version_id as "versionId", s.email, s.language, s.confirmed_at as "confirmedAt",
              l.slug, l.title as "letterTitle", v.sha256
         from signature s join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id
         join letter_version v on v.coalition_id = s.coalition_id and v.id = s.version_id
        where s.coalition_id = $1 and s.${column} = $2 and s.withdrawn_at is null and s.email is not null`,
      [scope.coalitionId, value],
    );
    return row;
  }

  async confirm(scope: CoalitionScope, id: string, at: Date): Promise<boolean> {
    const confirmed = await this.db.execute<{ id: string }>(
      scope,
      `update signature set confirmed_at = $3 where coalition_id = $1 and id = $2 and confirmed_at is null returning id`,
      [scope.coalitionId, id, at],
    );
    return confirmed.length === 1;
  }

  /** Takes a live signature back; gives the version that it stood under, where there was one. */
  async withdraw(
    scope: CoalitionScope,
    letterId: string,
    whose: { readonly id: string } | { readonly organisationId: string },
    at: Date,
  ): Promise<string | undefined> {
    const [column, value] = 'id' in whose ? ['id', whose.id] : ['organisation_id', whose.organisationId];
    const [row] = await this.db.execute<{ versionId: string }>(
      scope,
      `update signature set withdrawn_at = $4
        where coalition_id = $1 and letter_id = $2 and ${column} = $3 and withdrawn_at is null
        returning version_id as "versionId"`,
      [scope.coalitionId, letterId, value, at],
    );
    return row?.versionId;
  }

  /** By letter, how this organisation itself has signed, and whether the letter awaits that. */
  async ofOrganisation(
    scope: CoalitionScope,
    letterIds: readonly string[],
    organisationId: string,
  ): Promise<ReadonlyMap<string, OwnStanding>> {
    const rows = await this.db.query<OwnRow>(
      scope,
      `select l.id as "letterId", own.display, own.confirmed_at as "confirmedAt",
              case when ${awaits('$3::uuid')} then o.name end as "printedName"
         from letter l join organisation o on o.coalition_id = l.coalition_id and o.id = $3
         left join lateral (
           select s.display, s.confirmed_at from signature s
            where s.coalition_id = l.coalition_id and s.letter_id = l.id and s.organisation_id = $3 and ${counts('s', 'l')}) own on true
        where l.coalition_id = $1 and l.id = any($2::uuid[])`,
      [scope.coalitionId, [...letterIds], organisationId],
    );
    return new Map(rows.map((row) => [row.letterId, standingOf(row)]));
  }
}

function standingOf({ display, confirmedAt, printedName }: OwnRow): OwnStanding {
  const signature = display === null || confirmedAt === null ? null : { display, confirmedAt };
  return { signature, printedName };
}
