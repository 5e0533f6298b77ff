import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '@chorus/platform/db/migrate';
import { MIGRATIONS } from '../../migrations/migrations';
import { servers, withDatabase } from './servers';

/** A database as it was before a migration. Its owner is a login like a real one, that row security binds. */
export interface OldDatabase {
  /** Past every rule of the database: to plant and to look. */
  readonly keeper: Client;
  bringUpToDate(): Promise<void>;
  drop(): Promise<void>;
}

export async function databaseBefore(migration: (typeof MIGRATIONS)[number]): Promise<OldDatabase> {
  const name = `chorus_before_${randomBytes(4).toString('hex')}`;
  const admin = new Client({ connectionString: servers().ownerUrl });
  await admin.connect();
  const owner = await plainOwner(admin, name);
  await admin.query(`create database ${name} owner ${owner.role}`);
  const ownerUrl = withDatabase(owner.url, name);
  await migrate(ownerUrl, MIGRATIONS.slice(0, MIGRATIONS.indexOf(migration)));
  const keeper = new Client({ connectionString: withDatabase(servers().keeperUrl, name) });
  await keeper.connect();
  return {
    keeper,
    bringUpToDate: async () => void (await migrate(ownerUrl, MIGRATIONS)),
    drop: async () => {
      await keeper.end();
      await admin.query(`drop database ${name}`);
      if (owner.made) await admin.query(`drop role ${owner.role}`);
      await admin.end();
    },
  };
}

interface Owner {
  readonly role: string;
  readonly url: string;
  readonly made: boolean;
}

/** The suites' own login where it is a plain one; a login of the database's own where it is a superuser. */
async function plainOwner(admin: Client, name: string): Promise<Owner> {
  const { rows } = await admin.query<{ role: string; all: boolean }>(
    `select rolname as role, rolsuper as all from pg_roles where rolname = current_user`,
  );
  const url = new URL(servers().ownerUrl);
  const [login] = rows;
  if (login !== undefined && !login.all) return { role: login.role, url: url.href, made: false };
  const password = randomBytes(12).toString('hex');
  await admin.query(`create role ${name} login password '${password}' in role chorus_app`);
  Object.assign(url, { username: name, password });
  return { role: name, url: url.href, made: true };
}
