import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { counts } from '../signing/standing';
import type { AskView, DeliveredLetter } from './ask-view';
import { ANSWERS, DELIVERIES, silentDays, type PublicDelivery } from './delivered';

interface LetterRow extends Omit<DeliveredLetter, 'deliveredAt' | 'silentDays'> {
  readonly deliveredAt: string;
  readonly deliveries: readonly PublicDelivery[];
}

interface AskRow extends Omit<AskView, 'letters'> {
  readonly letters: readonly LetterRow[];
  /** When it was read, by the database's clock. */
  readonly now: Date;
}

/** SQL: the letter `l`, which carries the ask, is one that the public sees. */
const SEEN = `l.audience <> 'MEMBERS' and l.opened_at is not null and exists (
  select from letter_ask la where la.coalition_id = l.coalition_id and la.letter_id = l.id and la.ask_id = k.id)`;

/** An ask with the letters that carry it, and nothing that is not meant for the public. */
@Injectable()
export class PublicAsksRepository {
  constructor(private readonly db: Db) {}

  async bySlug(scope: CoalitionScope, slug: string): Promise<AskView | undefined> {
    const [row] = await this.db.query<AskRow>(
      scope,
      `select k.public_slug as slug, clock_timestamp() as now, k.title, k.text, k.indicator, k.language, g.title as "group",
              array(select t.name from ask_target a join target t on t.coalition_id = a.coalition_id and t.id = a.target_id
                     where a.coalition_id = k.coalition_id and a.ask_id = k.id order by a.sort_order) as offices,
              coalesce((
                select json_agg(json_build_object('slug', l.slug, 'title', l.title, 'language', l.language,
                         'recipient', l.recipient, 'deliveredAt', l.delivered_at,
                         'count', (select count(*) from signature s where s.coalition_id = l.coalition_id
                                      and s.letter_id = l.id and ${counts('s', 'l')}),
                         'deliveries', ${DELIVERIES}, 'answers', ${ANSWERS}) order by l.delivered_at desc)
                  from letter l where l.coalition_id = k.coalition_id and l.state in ('DELIVERED', 'ANSWERED') and ${SEEN}), '[]') as letters,
              coalesce((
                select json_agg(json_build_object('slug', l.slug, 'title', l.title, 'language', l.language) order by l.closes_at)
                  from letter l where l.coalition_id = k.coalition_id and l.state = 'OPEN' and clock_timestamp() < l.closes_at
                   and ${SEEN}), '[]') as open
         from ask k join ask_group g on g.coalition_id = k.coalition_id and g.id = k.group_id
        where k.coalition_id = $1 and k.public_slug = $2`,
      [scope.coalitionId, slug],
    );
    if (row === undefined) return undefined;
    const { now, letters, ...ask } = row;
    return { ...ask, letters: letters.map((letter) => dated(letter, now)) };
  }
}

function dated({ deliveredAt, deliveries, ...letter }: LetterRow, now: Date): DeliveredLetter {
  return {
    ...letter,
    deliveredAt: new Date(deliveredAt),
    silentDays: silentDays(deliveries, letter.answers, now),
  };
}
