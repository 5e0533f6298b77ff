import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { MAILS_MAXIMUM } from '../domain/signing';

@Injectable()
export class LetterMailsRepository {
  constructor(private readonly db: Db) {}

  /**
   * By address, the number of the next mail about a letter: 1 for the first, and one more than may be sent for all that
   * are too many. The same work whichever it is, so that nobody can tell by its time.
   */
  async next(
    scope: CoalitionScope,
    letterId: string,
    addressKeys: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.execute<{ key: string; mails: number }>(
      scope,
      `insert into letter_mail (coalition_id, letter_id, address_key, mails)
       select distinct $1::uuid, $2::uuid, key, 1 from unnest($3::text[]) as key order by key
       on conflict (coalition_id, letter_id, address_key) do update set mails = least(letter_mail.mails, ${MAILS_MAXIMUM}) + 1
       returning address_key as key, mails`,
      [scope.coalitionId, letterId, [...addressKeys]],
    );
    return new Map(rows.map(({ key, mails }) => [key, mails]));
  }
}
