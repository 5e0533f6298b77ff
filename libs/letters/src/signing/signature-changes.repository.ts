import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Display, LetterState } from '../domain/life';
import { changeableAt } from './awaits';

/** Whose signature under a letter is meant. */
export type Whose =
  { readonly id: string } | { readonly organisationId: string } | { readonly personId: string };

/** A signature that stands, with its letter, held to the end of the transaction. */
export interface HeldSignature {
  readonly id: string;
  readonly versionId: string;
  readonly organisationId: string | null;
  readonly confirmed: boolean;
  readonly state: LetterState;
  /** The instant, by the database's clock, at which it was found so, and which dates what is done to it. */
  readonly at: Date;
  readonly changeable: boolean;
  readonly dissociated: boolean;
}

export interface Correction {
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
}

/** Changes that a signer makes to a signature that stands. */
@Injectable()
export class SignatureChangesRepository {
  constructor(private readonly db: Db) {}

  /** Holds the letter first, as whoever signs and closes does, and then the signature. */
  async hold(scope: CoalitionScope, letterId: string, whose: Whose): Promise<HeldSignature | undefined> {
    await this.db.execute(scope, `select from letter where coalition_id = $1 and id = $2 for share`, [
      scope.coalitionId,
      letterId,
    ]);
    const [condition, value] = conditionOf(whose);
    const [row] = await this.db.execute<HeldSignature>(
      scope,
      `select s.id, s.version_id as "versionId", s.organisation_id as "organisationId", s.confirmed_at is not null as confirmed,
              l.state, now.at, ${changeableAt('now.at')} as changeable, s.dissociated_at is not null as dissociated
         from signature s join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id,
              lateral (select clock_timestamp() as at) now
        where s.coalition_id = $1 and s.letter_id = $2 and ${condition} and s.withdrawn_at is null for update of s`,
      [scope.coalitionId, letterId, value],
    );
    return row;
  }

  async setDisplay(scope: CoalitionScope, id: string, display: Display): Promise<void> {
    await this.db.execute(scope, `update signature set display = $3 where coalition_id = $1 and id = $2`, [
      scope.coalitionId,
      id,
      display,
    ]);
  }

  /** Gives the columns that are otherwise now. */
  async correct(scope: CoalitionScope, id: string, to: Correction): Promise<string[]> {
    const [row] = await this.db.execute<{ fields: string[] }>(
      scope,
      `update signature s set printed_name = $3, title = $4, affiliation = $5, country = $6
         from signature was
        where s.coalition_id = $1 and s.id = $2 and was.coalition_id = s.coalition_id and was.id = s.id
        returning array_remove(array[
          case when was.printed_name is distinct from s.printed_name then 'printedName' end,
          case when was.title is distinct from s.title then 'title' end,
          case when was.affiliation is distinct from s.affiliation then 'affiliation' end,
          case when was.country is distinct from s.country then 'country' end], null) as fields`,
      [scope.coalitionId, id, to.printedName, to.title, to.affiliation, to.country],
    );
    return row?.fields ?? [];
  }

  async setUpdates(scope: CoalitionScope, id: string, updates: boolean): Promise<void> {
    await this.db.execute(scope, `update signature set updates = $3 where coalition_id = $1 and id = $2`, [
      scope.coalitionId,
      id,
      updates,
    ]);
  }

  /** Puts a confirmed signature under other words of its letter; false where it stands under them. */
  async reconfirm(scope: CoalitionScope, { id, at }: HeldSignature, versionId: string): Promise<boolean> {
    const moved = await this.db.execute<{ id: string }>(
      scope,
      `update signature s set version_id = v.id, meaning = v.meaning, reconfirmed_at = $4 from letter_version v
        where s.coalition_id = $1 and s.id = $2 and s.confirmed_at is not null and s.version_id <> v.id
          and v.coalition_id = s.coalition_id and v.letter_id = s.letter_id and v.id = $3 returning s.id`,
      [scope.coalitionId, id, versionId, at],
    );
    return moved.length === 1;
  }

  async withdraw(scope: CoalitionScope, { id, at }: HeldSignature): Promise<void> {
    await this.db.execute(
      scope,
      `update signature set withdrawn_at = $3 where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, at],
    );
  }

  async dissociate(scope: CoalitionScope, { id, at }: HeldSignature): Promise<void> {
    await this.db.execute(
      scope,
      `update signature set dissociated_at = $3 where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, at],
    );
  }
}

function conditionOf(whose: Whose): [string, string] {
  if ('id' in whose) return ['s.id = $3', whose.id];
  if ('organisationId' in whose) return ['s.organisation_id = $3', whose.organisationId];
  return ['s.organisation_id is null and s.person_id = $3', whose.personId];
}
