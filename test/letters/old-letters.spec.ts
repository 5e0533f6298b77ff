import { newId } from '../../libs/kernel/src/ids';
import { LetterRevisions1764000001100 } from '../../migrations/1764000001100-letter-revisions';
import { databaseBefore, type OldDatabase } from '../support/old-database';

describe('letters from before there was a search', () => {
  let old: OldDatabase;

  beforeAll(async () => {
    old = await databaseBefore(LetterRevisions1764000001100);
    await plant();
  });
  afterAll(() => old.drop());

  /** A letter in each of two coalitions. */
  async function plant(): Promise<void> {
    const { keeper } = old;
    const person = newId();
    await keeper.query(`insert into person (id, email, name) values ($1, 'a@example.org', 'A')`, [person]);
    for (const slug of ['one', 'two']) {
      const coalition = newId();
      await keeper.query(`insert into coalition (id, slug, name) values ($1, $2, $2)`, [coalition, slug]);
      await keeper.query(
        `insert into letter (coalition_id, id, slug, title, recipient, language, blocks, created_by, state, closes_at, closes_zone, closed_at)
         values ($1, $2, $3, 'Vérité', $4, 'fr', '[]', $5, $6, now(), 'UTC', case $6 when 'CLOSED' then now() end)`,
        [coalition, newId(), newId(), `Señor ${slug}`, person, slug === 'two' ? 'CLOSED' : 'DRAFT'],
      );
    }
  }

  it('are found like those that are written now, stand at their first revision, and are closed to their owner', async () => {
    await old.bringUpToDate();
    const { rows } = await old.keeper.query<object>('select search, revision from letter order by search');
    expect(rows).toEqual([
      { search: 'verite\nsenor one', revision: 1 },
      { search: 'verite\nsenor two', revision: 1 },
    ]);
    const forced = await old.keeper.query<object>(
      `select relforcerowsecurity as forced from pg_class where relname = 'letter'`,
    );
    expect(forced.rows).toEqual([{ forced: true }]);
  });

  it('are owed their seal where they had closed', async () => {
    const { rows } = await old.keeper.query<object>(
      `select l.recipient, o.name from outbox o join letter l on l.id = (o.payload->>'letterId')::uuid`,
    );
    expect(rows).toEqual([{ recipient: 'Señor two', name: 'letters.seal' }]);
  });
});
