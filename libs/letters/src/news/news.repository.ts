import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { counts } from '../signing/standing';

/** A signer who has agreed to be told. */
export interface Agreed {
  readonly id: string;
  readonly slug: string;
  /** Null for a signer with an account. */
  readonly email: string | null;
  readonly addressKey: string | null;
  readonly personId: string | null;
  readonly language: Language;
}

const AGREED = `select s.id, l.slug, s.email, s.address_key as "addressKey", s.person_id as "personId", s.language
  from signature s join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id
 where s.coalition_id = $1 and s.updates and ${counts('s', 'l')} and (s.email is not null or s.person_id is not null)`;

@Injectable()
export class NewsRepository {
  constructor(private readonly db: Db) {}

  agreed(scope: CoalitionScope, letterId: string): Promise<Agreed[]> {
    return this.db.query<Agreed>(scope, `${AGREED} and s.letter_id = $2`, [scope.coalitionId, letterId]);
  }

  /** None who does not agree, or does not stand by the letter, any more. */
  async still(scope: CoalitionScope, signatureId: string): Promise<Agreed | undefined> {
    const [row] = await this.db.query<Agreed>(scope, `${AGREED} and s.id = $2 and s.dissociated_at is null`, [
      scope.coalitionId,
      signatureId,
    ]);
    return row;
  }

  async isSilent(scope: CoalitionScope, letterId: string): Promise<boolean> {
    const rows = await this.db.query(
      scope,
      `select from letter where coalition_id = $1 and id = $2 and state = 'DELIVERED'`,
      [scope.coalitionId, letterId],
    );
    return rows.length === 1;
  }

  async coordinators(scope: CoalitionScope): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      scope,
      `select distinct person_id as id from membership
        where coalition_id = $1 and role = 'COORDINATOR' and ended_at is null`,
      [scope.coalitionId],
    );
    return rows.map(({ id }) => id);
  }
}
