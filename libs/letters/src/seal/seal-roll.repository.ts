import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { counts } from '../signing/standing';

/** Which signatures a letter's seal must hold. Asked within the transaction that closes the letter, and by the seal's job. */
@Injectable()
export class SealRollRepository {
  constructor(private readonly db: Db) {}

  /** Enters every signature that counts and has no entry yet; gives how many. */
  async take(scope: CoalitionScope, letterId: string): Promise<number> {
    const taken = await this.db.execute<{ n: number }>(
      scope,
      `with taken as (
         insert into seal_entry (coalition_id, letter_id, signature_id)
         select s.coalition_id, s.letter_id, s.id
           from letter l join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id and ${counts('s', 'l')}
          where l.coalition_id = $1 and l.id = $2
            and not exists (select from seal_entry e where e.coalition_id = s.coalition_id and e.signature_id = s.id)
         returning signature_id)
       select count(*)::int as n from taken`,
      [scope.coalitionId, letterId],
    );
    return taken[0]?.n ?? 0;
  }

  /** Late signatures whose time is over belong to a supplement from now on, and with that they count. */
  async gatherLate(scope: CoalitionScope, letterId: string, supplement: number): Promise<void> {
    await this.db.execute(
      scope,
      `update signature s set supplement = $3 from letter l
        where l.coalition_id = $1 and l.id = $2 and l.late_until <= clock_timestamp()
          and s.coalition_id = l.coalition_id and s.letter_id = l.id and s.late and s.supplement is null
          and s.confirmed_at is not null and s.withdrawn_at is null and s.moderation = 'NONE' and s.meaning = l.meaning`,
      [scope.coalitionId, letterId, supplement],
    );
  }
}
