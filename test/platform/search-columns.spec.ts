import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '@chorus/platform/db/migrate';
import { MIGRATIONS } from '../../migrations/migrations';
import { TasksSearch1764000001200 } from '../../migrations/1764000001200-tasks-search';
import { newId } from '../../libs/kernel/src/ids';
import { servers, withDatabase } from '../support/servers';

describe('tasks and campaigns from before there was a search', () => {
  const name = `chorus_before_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const keeper = new Client({ connectionString: servers().keeperUrl });
  const inside = new Client({ connectionString: withDatabase(servers().keeperUrl, name) });
  const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(TasksSearch1764000001200));
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

  /** One of each in two coalitions. */
  async function plant(): Promise<void> {
    const person = newId();
    await inside.query(`insert into person (id, email, name) values ($1, 'a@example.org', 'A')`, [person]);
    for (const slug of ['one', 'two']) {
      const [coalition, place] = [newId(), newId()];
      await inside.query(`insert into coalition (id, slug, name) values ($1, $2, $2)`, [coalition, slug]);
      await inside.query(
        `insert into place (coalition_id, id, code, name, front, time_zone) values ($1, $2, 'GVA', 'Geneva', 'GENEVA', 'Europe/Zurich')`,
        [coalition, place],
      );
      await inside.query(
        `insert into task (coalition_id, id, title, description, language, due_at, place_id, created_by)
         values ($1, $2, 'Rédiger', $3, 'fr', now(), $4, $5)`,
        [coalition, newId(), `Pour ${slug}`, place, person],
      );
      await inside.query(
        `insert into campaign (coalition_id, id, title, purpose, language) values ($1, $2, 'Égalité', $3, 'fr')`,
        [coalition, newId(), `Pour ${slug}`],
      );
    }
  }

  it('are found like those that are written now, and closed to their owner again', async () => {
    await migrate(ownerUrl, MIGRATIONS);
    for (const [table, title] of [
      ['task', 'rediger'],
      ['campaign', 'egalite'],
    ]) {
      const { rows } = await inside.query<{ search: string }>(`select search from ${table} order by search`);
      expect(rows.map(({ search }) => search)).toEqual([`${title}\npour one`, `${title}\npour two`]);
    }
    const { rows } = await inside.query<{ forced: boolean }>(
      `select relforcerowsecurity as forced from pg_class where relname in ('task', 'campaign')`,
    );
    expect(rows).toEqual([{ forced: true }, { forced: true }]);
  });
});
