import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { changeableAt, dissociableAt } from '../signing/awaits';
import { awaitsReconfirmation, counts } from '../signing/standing';
import type { ReceiptView } from './receipt-view';

/** How a signature stands, for the page of its signer. */
@Injectable()
export class ReceiptsViewRepository {
  constructor(private readonly db: Db) {}

  async byId(scope: CoalitionScope, id: string): Promise<ReceiptView | undefined> {
    const [row] = await this.db.query<ReceiptView>(
      scope,
      `select s.id, l.slug, v.title as "letterTitle", l.language as "letterLanguage", v.number as "versionNumber", v.sha256,
              s.printed_name as "printedName", s.affiliation, s.country, s.display, s.updates,
              not ${counts('s', 'l')} and not ${awaitsReconfirmation('s', 'l')} as waits,
              ${awaitsReconfirmation('s', 'l')} as "awaitsReconfirmation",
              (select max(number) from letter_version n where n.coalition_id = l.coalition_id and n.letter_id = l.id) as "newestVersion",
              ${changeableAt('clock_timestamp()')} as changeable,
              ${dissociableAt('clock_timestamp()')} as dissociable, s.dissociated_at as "dissociatedAt", exists (
                select from seal_entry e where e.coalition_id = s.coalition_id and e.signature_id = s.id and e.place is not null) as sealed
         from signature s join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id
         join letter_version v on v.coalition_id = s.coalition_id and v.id = s.version_id
        where s.coalition_id = $1 and s.id = $2 and s.confirmed_at is not null and s.withdrawn_at is null`,
      [scope.coalitionId, id],
    );
    return row;
  }
}
