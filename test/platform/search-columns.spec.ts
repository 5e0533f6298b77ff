import { newId } from '../../libs/kernel/src/ids';
import { TasksSearch1764000001200 } from '../../migrations/1764000001200-tasks-search';
import { databaseBefore, type OldDatabase } from '../support/old-database';

describe('tasks and campaigns from before there was a search', () => {
  let old: OldDatabase;

  beforeAll(async () => {
    old = await databaseBefore(TasksSearch1764000001200);
    await plant();
  });
  afterAll(() => old.drop());

  /** One of each in two coalitions. */
  async function plant(): Promise<void> {
    const { keeper } = old;
    const person = newId();
    await keeper.query(`insert into person (id, email, name) values ($1, 'a@example.org', 'A')`, [person]);
    for (const slug of ['one', 'two']) {
      const [coalition, place] = [newId(), newId()];
      await keeper.query(`insert into coalition (id, slug, name) values ($1, $2, $2)`, [coalition, slug]);
      await keeper.query(
        `insert into place (coalition_id, id, code, name, front, time_zone) values ($1, $2, 'GVA', 'Geneva', 'GENEVA', 'Europe/Zurich')`,
        [coalition, place],
      );
      await keeper.query(
        `insert into task (coalition_id, id, title, description, language, due_at, place_id, created_by)
         values ($1, $2, 'Rédiger', $3, 'fr', now(), $4, $5)`,
        [coalition, newId(), `Pour ${slug}`, place, person],
      );
      await keeper.query(
        `insert into campaign (coalition_id, id, title, purpose, language) values ($1, $2, 'Égalité', $3, 'fr')`,
        [coalition, newId(), `Pour ${slug}`],
      );
    }
  }

  it('are found like those that are written now, and closed to their owner again', async () => {
    await old.bringUpToDate();
    for (const [table, title] of [
      ['task', 'rediger'],
      ['campaign', 'egalite'],
    ]) {
      const { rows } = await old.keeper.query<{ search: string }>(
        `select search from ${table} order by search`,
      );
      expect(rows.map(({ search }) => search)).toEqual([`${title}\npour one`, `${title}\npour two`]);
    }
    const { rows } = await old.keeper.query<{ forced: boolean }>(
      `select relforcerowsecurity as forced from pg_class where relname in ('task', 'campaign')`,
    );
    expect(rows).toEqual([{ forced: true }, { forced: true }]);
  });
});
