import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { comesAfter, NAME_KEY, NAMES_ORDER } from '../signing/names-order';
import { counts } from '../signing/standing';
import { ANSWERS, DELIVERIES, type PublicAnswer, type PublicDelivery } from './delivered';
import type { LetterView, NamesPlace, ShownName } from './letter-view';

/** How many names a page shows. */
export const NAMES_SHOWN = 100;

interface NameRow extends ShownName, NamesPlace {}

export interface PublicRow extends Omit<LetterView, 'names' | 'outcomes' | 'silentDays'> {
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly deliveries: readonly PublicDelivery[];
  readonly answers: readonly PublicAnswer[];
  /** When it was read, by the database's clock. */
  readonly now: Date;
  /** When the words were last changed in substance; null where they never were. */
  readonly changedAt: Date | null;
  readonly rows: readonly NameRow[];
}

/** A letter with all that its public page says, however many have signed it: one statement, which no list makes longer. */
@Injectable()
export class PublicLettersRepository {
  constructor(private readonly db: Db) {}

  async bySlug(
    scope: CoalitionScope,
    slug: string,
    after: NamesPlace | null,
  ): Promise<PublicRow | undefined> {
    const [row] = await this.db.query<PublicRow>(
      scope,
      `select l.id, l.slug, l.state, l.audience, l.language, l.closes_at as "closesAt", l.closes_zone as "closesZone",
              l.opened_at as "openedAt", l.closed_at as "closedAt", l.indexed,
              ${DELIVERIES} as deliveries, ${ANSWERS} as answers, ${CHANGED} as "changedAt", clock_timestamp() as now,
              exists (select from seal_head h where h.coalition_id = l.coalition_id and h.letter_id = l.id) as sealed,
              l.state = 'OPEN' and clock_timestamp() < l.closes_at as open,
              v.title, v.recipient, v.blocks, v.number as "versionNumber", v.canonical, v.sha256,
              c.total as count, c.named, coalesce(n.rows, '[]') as rows,
              ${ADDRESSEES} as addressees, ${ASKS} as asks, ${FOLLOWS} as follows, ${TRANSLATIONS} as translations,
              (select p.time_zone from place p where p.coalition_id = l.coalition_id and p.front = 'HOST_COUNTRY'
                order by p.code limit 1) as "hostZone"
         from letter l
         cross join lateral (select * from letter_version v where v.coalition_id = l.coalition_id and v.letter_id = l.id
                              order by v.number desc limit 1) v
         cross join lateral (
           select count(*)::int as total, (count(*) filter (where s.display = 'PUBLIC'))::int as named
             from signature s where s.coalition_id = $1 and s.letter_id = l.id and ${counts('s', 'l')}) c
         cross join lateral (
           select json_agg(to_json(s)) as rows from (
             select ${NAME_KEY} as key, s.id, s.printed_name as "printedName", s.title, s.affiliation, s.country,
                    s.organisation_id is not null as organisation
               from signature s
              where s.coalition_id = $1 and s.letter_id = l.id and s.display = 'PUBLIC' and ${counts('s', 'l')}
                and ${comesAfter('$3::text', '$4::uuid')}
              order by ${NAMES_ORDER} limit ${NAMES_SHOWN + 1}) s) n
        where l.coalition_id = $1 and l.slug = $2`,
      [scope.coalitionId, slug, after?.key ?? null, after?.id ?? null],
    );
    return row;
  }
}

const ADDRESSEES = `coalesce((
  select json_agg(json_build_object('kind', a.kind, 'office', a.office, 'holder', a.holder) order by a.position)
    from letter_addressee a where a.coalition_id = l.coalition_id and a.letter_id = l.id), '[]')`;

const ASKS = `coalesce((
  select json_agg(json_build_object('slug', k.public_slug, 'title', k.title, 'language', k.language) order by k.code)
    from letter_ask la join ask k on k.coalition_id = la.coalition_id and k.id = la.ask_id
   where la.coalition_id = l.coalition_id and la.letter_id = l.id and k.public_slug is not null), '[]')`;

const FOLLOWS = `(
  select json_build_object('slug', f.slug, 'title', f.title, 'language', f.language)
    from letter f where f.coalition_id = l.coalition_id and f.id = l.follows_id and f.opened_at is not null
     and f.audience <> 'MEMBERS' and f.state <> 'WITHDRAWN')`;

const TRANSLATIONS = `coalesce((
  select json_agg(json_build_object('language', t.language, 'parts', t.parts))
    from (select distinct on (t.language) t.language, t.parts
            from letter_translation t join letter_version tv on tv.coalition_id = t.coalition_id and tv.id = t.version_id
           where t.coalition_id = l.coalition_id and t.letter_id = l.id and t.state = 'APPROVED'
           order by t.language, tv.number desc) t), '[]')`;

const CHANGED = `(
  select max(c.locked_at) from letter_version c
   where c.coalition_id = l.coalition_id and c.letter_id = l.id and c.kind = 'SUBSTANTIVE')`;
