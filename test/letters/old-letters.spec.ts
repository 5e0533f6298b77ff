import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '@chorus/platform/db/migrate';
import { newId } from '../../libs/kernel/src/ids';
import { LetterRevisions1764000001100 } from '../../migrations/1764000001100-letter-revisions';
import { MIGRATIONS } from '../../migrations/migrations';
import { servers, withDatabase } from '../support/servers';

describe('letters from before there was a search', () => {
  const name = `chorus_before_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const keeper = new Client({ connectionString: servers().keeperUrl });
  const inside = new Client({ connectionString: withDatabase(servers().keeperUrl, name) });
  const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(LetterRevisions1764000001100));
  let ownerUrl: string;

  /** The owner is a login like a real one, that row security binds. */
  beforeAll(async () => {
    await keeper.connect();
    await keeper.query(`create role ${name} login password '${password}' in role chorus_app`);
    await keeper.query(`create database ${name} owner ${name}`);
    const url = new URL(withDatabase(servers().ownerUrl, name));
    Object.assign(url, { username: name, password });
    ownerUrl = url.toString();
    await migrate(ownerUrl, before);
    await inside.connect();
    await plant();
  });
  afterAll(async () => {
    await inside.end();
    await keeper.query(`drop database ${name}`);
    await keeper.query(`drop role ${name}`);
    await keeper.end();
  });

  /** A letter in each of two coalitions. */
  async function plant(): Promise<void> {
    const person = newId();
    await inside.query(`insert into person (id, email, name) values ($1, 'a@example.org', 'A')`, [person]);
    for (const slug of ['one', 'two']) {
      const coalition = newId();
      await inside.query(`insert into coalition (id, slug, name) values ($1, $2, $2)`, [coalition, slug]);
      await inside.query(
        `insert into letter (coalition_id, id, slug, title, recipient, language, blocks, created_by)
         values ($1, $2, $3, 'Vérité', $4, 'fr', '[]', $5)`,
        [coalition, newId(), newId(), `Señor ${slug}`, person],
      );
    }
  }

  it('are found like those that are written now, stand at their first revision, and are closed to their owner', async () => {
    await migrate(ownerUrl, MIGRATIONS);
    const { rows } = await inside.query<object>('select search, revision from letter order by search');
    expect(rows).toEqual([
      { search: 'verite\nsenor one', revision: 1 },
      { search: 'verite\nsenor two', revision: 1 },
    ]);
    const forced = await inside.query<object>(
      `select relforcerowsecurity as forced from pg_class where relname = 'letter'`,
    );
    expect(forced.rows).toEqual([{ forced: true }]);
  });
});
