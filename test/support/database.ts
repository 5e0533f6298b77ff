import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { servers, withDatabase } from './servers';

/** A migrated database of a suite's own. */
export interface TestDatabase {
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Past every rule of the database: to plant and to look. */
  readonly keeper: Client;
  /** Fails where a process has left a connection open. */
  drop(): Promise<void>;
}

export async function makeDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, keeperUrl, template } = servers();
  const name = `chorus_test_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: ownerUrl });
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  const keeper = new Client({ connectionString: withDatabase(keeperUrl, name) });
  await keeper.connect();
  const drop = async () => {
    await keeper.end();
    await admin.query(`drop database ${name}`);
    await admin.end();
  };
  return { name, appUrl: withDatabase(appUrl, name), ownerUrl: withDatabase(ownerUrl, name), keeper, drop };
}
