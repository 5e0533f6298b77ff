import type { Client } from 'pg';
import { newId } from '../../libs/kernel/src/ids';
import { hashToken, newToken } from '../../libs/kernel/src/tokens';
import { Visitor } from './visitor';

export interface PlantedPartner {
  readonly visitor: Visitor;
  readonly personId: string;
  readonly organisationId: string;
}

/** Organisations with a signed-in authorised signer each, written straight into the database: many, and fast. */
export async function plantPartners(owner: Client, url: string, count: number): Promise<PlantedPartner[]> {
  const rows = Array.from({ length: count }, () => ({
    organisation: newId(),
    person: newId(),
    membership: newId(),
    signer: newId(),
    session: newId(),
    token: newToken(),
  }));
  const planted = JSON.stringify(rows.map(({ token, ...row }) => ({ ...row, hash: hashToken(token) })));
  const from = `from jsonb_to_recordset($1::jsonb) as r(organisation uuid, person uuid, membership uuid, signer uuid, session uuid, hash text),
    (select id as coalition from coalition order by created_at limit 1) c`;
  for (const statement of [
    `insert into person (id, email, name) select person, person || '@example.org', 'Planted' ${from}`,
    `insert into session (id, person_id, token_hash, device, expires_at)
       select session, person, hash, 'planted', now() + interval '1 day' ${from}`,
    `insert into organisation (coalition_id, id, name, kind, country, languages, visibility, search)
       select coalition, organisation, 'Organisation ' || organisation, 'NGO', 'CF', '{fr}', 'COALITION', 'organisation ' || organisation ${from}`,
    `insert into membership (coalition_id, id, person_id, organisation_id, role)
       select coalition, membership, person, organisation, 'PARTNER' ${from}`,
    `insert into authorised_signer (coalition_id, id, organisation_id, person_id, title, scope)
       select coalition, signer, organisation, person, 'Director', 'ALL_LETTERS' ${from}`,
  ]) {
    await owner.query(statement, [planted]);
  }
  return rows.map(({ organisation, person, token }) => ({
    visitor: new Visitor(url, `chorus=${token}`),
    personId: person,
    organisationId: organisation,
  }));
}
