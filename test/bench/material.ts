import { Client } from 'pg';
import { newId } from '../../libs/kernel/src/ids';
import { hashToken, newToken } from '../../libs/kernel/src/tokens';
import type { Visitor } from '../support/visitor';

export interface BenchLetter {
  readonly id: string;
  readonly versionId: string;
  readonly coalitionId: string;
}

export interface BenchSigner {
  readonly personId: string;
  readonly organisationId: string;
  readonly cookie: string;
}

/** A letter that is open for a day. */
export async function openLetter(coordinator: Visitor, owner: Client): Promise<BenchLetter> {
  const { draftLetter } = await coordinator.data<{ draftLetter: { id: string } }>(
    'mutation { draftLetter(input: {title: "A letter", recipient: "OLA", language: "en", blocks: ["We ask."]}) { id } }',
  );
  const { id } = draftLetter;
  const closes = new Date(Date.now() + 86_400_000).toISOString().slice(0, 19);
  await coordinator.data('mutation ($id: ID!) { lockLetter(id: $id) { __typename } }', { id });
  await coordinator.data(
    'mutation ($id: ID!, $closes: String!) { openLetter(id: $id, closes: $closes, zone: "UTC") { __typename } }',
    { id, closes },
  );
  const { rows } = await owner.query<Omit<BenchLetter, 'id'>>(
    'select coalition_id as "coalitionId", id as "versionId" from letter_version where letter_id = $1',
    [id],
  );
  if (rows[0] === undefined) throw new Error('the letter has no version');
  return { id, ...rows[0] };
}

/** Organisations with a signed-in authorised signer each, planted as the database's owner. */
export async function plantSigners(
  owner: Client,
  coalitionId: string,
  count: number,
): Promise<BenchSigner[]> {
  const rows = Array.from({ length: count }, (_, n) => ({
    n,
    organisation: newId(),
    person: newId(),
    membership: newId(),
    signer: newId(),
    session: newId(),
    token: newToken(),
  }));
  const planted = JSON.stringify(rows.map(({ token, ...row }) => ({ ...row, hash: hashToken(token) })));
  const from = `from jsonb_to_recordset($1::jsonb) as r(n int, organisation uuid, person uuid, membership uuid, signer uuid, session uuid, hash text)`;
  await owner.query(
    `insert into person (id, email, name) select person, 'bench' || n || '@example.org', 'Bench' ${from}`,
    [planted],
  );
  await owner.query(
    `insert into session (id, person_id, token_hash, device, expires_at) select session, person, hash, 'bench', now() + interval '1 day' ${from}`,
    [planted],
  );
  const inCoalition = [planted, coalitionId];
  await owner.query(
    `insert into organisation (coalition_id, id, name, kind, country, languages, search) select $2, organisation, 'Org ' || n, 'NGO', 'CF', '{fr}', 'org ' || n ${from}`,
    inCoalition,
  );
  await owner.query(
    `insert into membership (coalition_id, id, person_id, organisation_id, role) select $2, membership, person, organisation, 'PARTNER' ${from}`,
    inCoalition,
  );
  await owner.query(
    `insert into authorised_signer (coalition_id, id, organisation_id, person_id, title, scope) select $2, signer, organisation, person, 'Director', 'ALL_LETTERS' ${from}`,
    inCoalition,
  );
  return rows.map(({ organisation, person, token }) => ({
    personId: person,
    organisationId: organisation,
    cookie: `chorus=${token}`,
  }));
}

/** Tasks at a place for an occurrence, half of them claimed. */
export async function plantTasks(
  owner: Client,
  coalitionId: string,
  signers: readonly BenchSigner[],
): Promise<void> {
  const rows = Array.from({ length: 100 }, (_, n) => ({
    n,
    task: newId(),
    claim: newId(),
    organisation: signers[n]?.organisationId,
    person: signers[n]?.personId,
  }));
  const planted = [JSON.stringify(rows), coalitionId];
  const from = `from jsonb_to_recordset($1::jsonb) as r(n int, task uuid, claim uuid, organisation uuid, person uuid)`;
  await owner.query(
    `insert into task (coalition_id, id, title, description, language, search, due_at, due_local, state, place_id, occurrence_id, created_by)
     select $2, task, 'Task ' || n, '', 'en', 'task ' || n, now() + make_interval(days => n),
            (now() + make_interval(days => n)) at time zone 'UTC', case when n % 2 = 0 then 'CLAIMED' else 'OPEN' end,
            (select id from place where coalition_id = $2 order by code limit 1),
            (select id from occurrence where coalition_id = $2 order by id offset (n % 20) limit 1), person ${from}`,
    planted,
  );
  await owner.query(
    `insert into claim (coalition_id, id, task_id, organisation_id, person_id) select $2, claim, task, organisation, person ${from} where n % 2 = 0`,
    planted,
  );
}
