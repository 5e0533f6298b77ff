import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Addressee } from '../domain/addressee';

export interface AddresseeOf extends Addressee {
  readonly letterId: string;
}

@Injectable()
export class AddresseesRepository {
  constructor(private readonly db: Db) {}

  /** In the order in which they print. */
  of(scope: CoalitionScope, letterIds: readonly string[]): Promise<AddresseeOf[]> {
    return this.db.query<AddresseeOf>(
      scope,
      `select letter_id as "letterId", id, kind, target_id as "targetId", office, holder from letter_addressee
        where coalition_id = $1 and letter_id = any($2::uuid[]) order by letter_id, position`,
      [scope.coalitionId, [...letterIds]],
    );
  }

  /** Puts these in the place of all that the letter had. */
  async replace(scope: CoalitionScope, letterId: string, addressees: readonly Addressee[]): Promise<void> {
    await this.db.execute(scope, `delete from letter_addressee where coalition_id = $1 and letter_id = $2`, [
      scope.coalitionId,
      letterId,
    ]);
    await this.db.execute(
      scope,
      `insert into letter_addressee (coalition_id, letter_id, position, id, kind, target_id, office, holder)
       select $1, $2, place - 1, (a ->> 'id')::uuid, a ->> 'kind', (a ->> 'targetId')::uuid, a ->> 'office', a ->> 'holder'
         from jsonb_array_elements($3::jsonb) with ordinality given (a, place)`,
      [scope.coalitionId, letterId, JSON.stringify(addressees)],
    );
  }
}
