import { CoalitionsService } from '@chorus/coalition';
import { PeopleService } from '@chorus/identity';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { inScope } from '@chorus/platform/db/transactional';
import { Transactions } from '@chorus/platform/db/transactions';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import fc from 'fast-check';
import { startTestApp, type TestApp } from '../support/test-app';

const REQUESTS = 10_000;
const AT_ONCE = 40;
const MARK = 'select coalition_id from place';

type Kind = 'read' | 'two reads' | 'write' | 'roll back' | 'time out' | 'break' | 'no coalition';
const KINDS: readonly Kind[] = [
  'read',
  'two reads',
  'write',
  'roll back',
  'time out',
  'break',
  'no coalition',
];

describe('two coalitions on a pool of two connections (SAFETY 3)', () => {
  let app: TestApp;
  let db: Db;
  let transactions: Transactions;
  const scopes: CoalitionScope[] = [];

  beforeAll(async () => {
    app = await startTestApp({ DATABASE_POOL: '2' });
    db = app.app.get(Db);
    transactions = app.app.get(Transactions);
    for (const slug of ['one', 'two']) {
      const scope = await app.run(async () => {
        const email = `${slug}@example.org`;
        const { id } = await app.app
          .get(PeopleService)
          .ensure(PLATFORM_SCOPE, { email, name: slug, language: 'en', timeZone: 'UTC' });
        return app.app.get(CoalitionsService).found(slug, slug, id);
      });
      scopes.push(scope);
    }
  });
  afterAll(() => app.close());

  /** One request, as the edge makes it; gives the coalitions whose rows it saw. */
  async function request(kind: Kind, scope: CoalitionScope): Promise<string[]> {
    return app.run(async () => {
      const end = transactions.beginRequest();
      const seen: string[] = [];
      const look = async (sql = MARK) => {
        for (const row of await db.query<{ coalition_id: string }>(scope, sql)) seen.push(row.coalition_id);
      };
      const insert = () =>
        db.execute(
          scope,
          `insert into place (coalition_id, id, code, name, front, time_zone) values ($1, $2, $3, 'x', 'OTHER', 'UTC')`,
          [scope.coalitionId, newId(), newId()],
        );
      try {
        if (kind === 'no coalition') {
          const rows = await db.query<{ coalition_id: string }>(PLATFORM_SCOPE, MARK);
          seen.push(...rows.map(() => 'a row without a coalition'));
        } else if (kind === 'write') {
          await inScope(scope, async () => {
            await look();
            await db.execute(scope, `update place set name = name where code = 'NYC'`);
          });
        } else if (kind === 'roll back') {
          await inScope(scope, async () => {
            await insert();
            await look();
            throw new Error('rolled back by the test');
          });
        } else if (kind === 'time out') {
          await inScope(scope, async () => {
            await db.execute(scope, 'set local statement_timeout = 1');
            await look(`${MARK}, pg_sleep(0.005)`);
          });
        } else {
          await look(kind === 'break' ? `${MARK} where 1 / (length(code) - length(code)) = 1` : MARK);
          if (kind === 'two reads') await Promise.all([look(), look()]);
        }
      } catch (error) {
        if (!['roll back', 'time out', 'break'].includes(kind)) throw error;
      } finally {
        await end();
      }
      return seen;
    });
  }

  it(`see only their own rows in ${REQUESTS} interleaved requests, whatever fails between`, async () => {
    const choices = fc.sample(fc.tuple(fc.constantFrom(...KINDS), fc.nat(1)), {
      numRuns: REQUESTS,
      seed: 2026,
    });
    const foreign: string[] = [];
    let own = 0;
    const worker = async (first: number): Promise<void> => {
      for (let n = first; n < choices.length; n += AT_ONCE) {
        const [kind, which] = choices[n] ?? ['read', 0];
        const scope = scopes[which];
        if (scope === undefined) throw new Error('there are two scopes');
        for (const id of await request(kind, scope)) {
          if (id === scope.coalitionId) own += 1;
          else foreign.push(`${kind}: ${id}`);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, first) => worker(first)));
    expect(foreign).toEqual([]);
    expect(own).toBeGreaterThan(REQUESTS);
    const { rows } = await app.owner.query(`select from place where name = 'x'`);
    expect(rows).toHaveLength(0);
  }, 60_000);

  it('shows a process that forgets its scope no row of any coalition', async () => {
    const rows = await transactions.read({ scope: PLATFORM_SCOPE }, (read) => read.query<object[]>(MARK));
    expect(rows).toEqual([]);
  });
});
