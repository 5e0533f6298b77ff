import type { Role } from '@chorus/kernel/actor';
import { newId } from '../../libs/kernel/src/ids';
import { hashToken, newToken } from '../../libs/kernel/src/tokens';
import type { TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

export interface Person {
  readonly visitor: Visitor;
  readonly personId: string;
  readonly membershipId: string;
}

/** A signed-in person of the first coalition, written straight into the database. */
export async function plantPerson(
  { owner, url }: TestApp,
  role: Role,
  organisationId: string | null = null,
  name = 'Planted',
): Promise<Person> {
  const [personId, membershipId, token] = [newId(), newId(), newToken()];
  await owner.query(`insert into person (id, email, name) values ($1, $2, $3)`, [
    personId,
    `${personId}@example.org`,
    name,
  ]);
  await owner.query(
    `insert into session (id, person_id, token_hash, device, expires_at)
     values ($1, $2, $3, 'planted', now() + interval '1 day')`,
    [newId(), personId, hashToken(token)],
  );
  await owner.query(
    `insert into membership (coalition_id, id, person_id, organisation_id, role)
     select id, $1, $2, $3, $4 from coalition where slug = 'first'`,
    [membershipId, personId, organisationId, role],
  );
  return { visitor: new Visitor(url, `chorus=${token}`), personId, membershipId };
}

/** An organisation of the first coalition, written straight into the database. */
export async function plantOrganisation(
  { owner }: TestApp,
  name: string,
  visibility = 'COALITION',
): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into organisation (coalition_id, id, name, kind, country, languages, visibility, search)
     select id, $1, $2, 'NGO', 'CF', '{fr}', $3, lower($2) from coalition where slug = 'first'`,
    [id, name, visibility],
  );
  return id;
}

/** The path of the newest invitation that has come to this address. */
export async function invitationFor({ mailbox }: TestApp, email: string): Promise<string> {
  return new URL(await until(`an invitation for ${email}`, () => mailbox.linksTo(email).at(-1))).pathname;
}

/** Accepts the invitation of a link under this name, which signs in. */
export async function accept({ url }: TestApp, path: string, name: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  await visitor.signIn(path, { name });
  return visitor;
}

/** Kinds of history entries about a record, oldest first. */
export async function historyOf({ owner }: TestApp, subjectId: string): Promise<string[]> {
  const { rows } = await owner.query<{ kind: string }>(
    'select kind from history where subject_id = $1 order by at, id',
    [subjectId],
  );
  return rows.map(({ kind }) => kind);
}
