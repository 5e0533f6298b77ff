import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Display } from '../domain/life';
import type { SignatureStanding } from '../domain/signing';
import { awaits, changeableAt, dissociableAt, openAt, TAKES_SIGNATURES } from './awaits';
import { awaitsReconfirmation } from './standing';

/** A confirmed signature, as its signer sees it. */
export interface OwnSignature {
  readonly display: Display;
  readonly confirmedAt: Date;
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly versionNumber: number;
  readonly updates: boolean;
  readonly standing: SignatureStanding;
  /** True while it can be changed and withdrawn. */
  readonly changeable: boolean;
  /** True once a dated note is what is left, and there is none yet. */
  readonly dissociable: boolean;
  readonly dissociatedAt: Date | null;
}

/** Where an organisation stands with a letter. */
export interface OrganisationStanding {
  readonly signature: OwnSignature | null;
  /** The name that its signature would print; null where the letter does not await it of this signer. */
  readonly printedName: string | null;
  /** True while the letter takes signatures and has none of it, whoever may give it. */
  readonly unsigned: boolean;
  /** Calendar days that its decision takes and that there are, where the first are more. */
  readonly shortBy: { readonly needed: number; readonly left: number } | null;
}

interface Row extends Partial<OwnSignature> {
  readonly letterId: string;
}

interface OrganisationRow extends Row {
  readonly offeredName: string | null;
  readonly unsigned: boolean;
  readonly needed: number | null;
  readonly left: number | null;
}

const STANDING = `case when s.moderation <> 'NONE' then s.moderation when ${awaitsReconfirmation('s', 'l')} then 'AWAITS_RECONFIRMATION'
  when s.late and s.supplement is null then 'AWAITS_SUPPLEMENT' else 'COUNTS' end`;
const OWN = `s.display, s.confirmed_at as "confirmedAt", s.printed_name as "printedName", s.title, s.affiliation, s.country,
  v.number as "versionNumber", s.updates, ${STANDING} as standing, ${changeableAt('clock_timestamp()')} as changeable,
  ${dissociableAt('clock_timestamp()')} as dissociable, s.dissociated_at as "dissociatedAt"`;
/** Given SQL of whose it is; on the letter `l`. */
const own = (whose: string) => `left join lateral (
    select ${OWN} from signature s join letter_version v on v.coalition_id = s.coalition_id and v.id = s.version_id
     where s.coalition_id = l.coalition_id and s.letter_id = l.id and ${whose} and s.confirmed_at is not null and s.withdrawn_at is null) own on true`;

/** How the reader, or the reader's organisation, has signed. */
@Injectable()
export class OwnSignaturesRepository {
  constructor(private readonly db: Db) {}

  /** By letter; `narrow` is true where the reader may sign letters of campaigns joined alone. */
  async ofOrganisation(
    scope: CoalitionScope,
    letterIds: readonly string[],
    organisationId: string,
    narrow: boolean,
  ): Promise<ReadonlyMap<string, OrganisationStanding>> {
    const rows = await this.db.query<OrganisationRow>(
      scope,
      `select l.id as "letterId", own.*, o.lead_days as needed,
              (coalesce(case when ${openAt('clock_timestamp()')} then l.closes_at else l.late_until end, l.closes_at) at time zone l.closes_zone)::date
                - (clock_timestamp() at time zone l.closes_zone)::date as left,
              case when ${awaits('$3::uuid', '$4::boolean')} then o.name end as "offeredName",
              ${awaits('$3::uuid', 'false')} as unsigned
         from letter l join organisation o on o.coalition_id = l.coalition_id and o.id = $3
         ${own('s.organisation_id = $3')}
        where l.coalition_id = $1 and l.id = any($2::uuid[])`,
      [scope.coalitionId, [...letterIds], organisationId, narrow],
    );
    return new Map(
      rows.map(({ offeredName, unsigned, needed, left, ...row }) => {
        const short = unsigned && needed !== null && left !== null && needed > left;
        const shortBy = short ? { needed, left } : null;
        return [row.letterId, { signature: signatureOf(row), printedName: offeredName, unsigned, shortBy }];
      }),
    );
  }

  /** By letter, how a person has signed in a personal capacity. */
  async ofPerson(
    scope: CoalitionScope,
    letterIds: readonly string[],
    personId: string,
  ): Promise<ReadonlyMap<string, OwnSignature | null>> {
    const rows = await this.db.query<Row>(
      scope,
      `select l.id as "letterId", own.* from letter l ${own('s.organisation_id is null and s.person_id = $3')}
        where l.coalition_id = $1 and l.id = any($2::uuid[])`,
      [scope.coalitionId, [...letterIds], personId],
    );
    return new Map(rows.map((row) => [row.letterId, signatureOf(row)]));
  }

  /** By letter, whether it takes the signature of a member in a personal capacity now. */
  async admitsMembers(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, boolean>> {
    const rows = await this.db.query<{ id: string; admits: boolean }>(
      scope,
      `select l.id, l.audience in ('MEMBERS', 'PUBLIC') and ${TAKES_SIGNATURES} as admits
         from letter l where l.coalition_id = $1 and l.id = any($2::uuid[])`,
      [scope.coalitionId, [...letterIds]],
    );
    return new Map(rows.map(({ id, admits }) => [id, admits]));
  }
}

function signatureOf(row: Row): OwnSignature | null {
  return isOwn(row) ? row : null;
}

function isOwn(row: Row): row is Row & OwnSignature {
  return row.confirmedAt !== null && row.confirmedAt !== undefined;
}
