import { newId } from '../../libs/kernel/src/ids';
import type { TestApp } from '../support/test-app';

export interface PlantedSignOn {
  readonly name: string;
  readonly email: string;
  readonly display?: 'PUBLIC' | 'DELIVERED_ONLY' | 'WITHHELD';
  readonly network?: string;
  readonly waiting?: boolean;
  readonly held?: boolean;
  readonly secondsAgo?: number;
}

/** Sign-ons of an open letter as its public page makes them, written straight into the database; gives their handles. */
export async function plantSignOns(
  { owner }: TestApp,
  letterId: string,
  signOns: readonly PlantedSignOn[],
): Promise<string[]> {
  const rows = signOns.map((signOn, place) => ({
    place,
    id: newId(),
    display: 'PUBLIC',
    network: 'N'.repeat(43),
    waiting: false,
    held: false,
    secondsAgo: 60,
    ...signOn,
  }));
  const { rows: planted } = await owner.query<{ id: string; handle: string }>(
    `insert into signature (coalition_id, id, letter_id, version_id, email, printed_name, country, display, language, consent,
       token_hash, network_key, moderation, created_at, confirmed_at, meaning)
     select v.coalition_id, r.id, v.letter_id, v.id, r.email, r.name, 'CF', r.display, 'en', 'Yes', r.id::text, r.network,
            case when r.held then 'HELD' else 'NONE' end, clock_timestamp() - make_interval(secs => r."secondsAgo"),
            case when not r.waiting then clock_timestamp() end, v.meaning
       from letter_version v, jsonb_to_recordset($2::jsonb) as r(id uuid, email text, name text, display text, network text,
            held boolean, waiting boolean, "secondsAgo" int)
      where v.letter_id = $1 returning id, handle`,
    [letterId, JSON.stringify(rows)],
  );
  const handles = new Map(planted.map(({ id, handle }) => [id, handle]));
  return rows.map(({ id }) => handles.get(id) ?? '');
}

/** So many sign-ons whose addresses are one1@..., one2@... at a domain. */
export function crowd(
  n: number,
  domain: string,
  more: Partial<PlantedSignOn> = {},
  begins = 'person',
): PlantedSignOn[] {
  return Array.from({ length: n }, (_, i) => ({
    name: `${begins} ${i + 1} of ${domain}`,
    email: `${begins}${i + 1}@${domain}`,
    ...more,
  }));
}
