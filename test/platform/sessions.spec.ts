import { joinPartner } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

describe('a session that is not used (SAFETY 16)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Visitor;
  let partners = 0;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    coordinator = await app.coordinator();
    partners += 1;
    const email = `partner${partners}@example.org`;
    ({ visitor: partner } = await joinPartner(app, coordinator, `Maison ${partners}`, email));
  });

  /** Moves what the database knows of the last use into the past. */
  const leave = (interval: string) =>
    app.owner.query('update session set last_seen_at = last_seen_at - $1::interval', [interval]);

  const codeFor = async (visitor: Visitor) =>
    (await visitor.ask('{ me { id } }')).errors?.[0]?.extensions.code ?? 'IN';

  it('ends for a coordinator after 30 minutes, and nothing wakes it', async () => {
    await leave('29 minutes');
    expect(await codeFor(coordinator)).toBe('IN');
    await leave('31 minutes');
    expect(await codeFor(coordinator)).toBe('UNAUTHENTICATED');
    const { errors } = await coordinator.ask('{ asks { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await codeFor(coordinator)).toBe('UNAUTHENTICATED');
  });

  it('lasts for others, and ends after seven days', async () => {
    await leave('6 days 23 hours');
    expect(await codeFor(partner)).toBe('IN');
    await leave('7 days 1 minute');
    expect(await codeFor(partner)).toBe('UNAUTHENTICATED');
  });

  it('begins to count again with each use', async () => {
    for (let use = 0; use < 3; use += 1) {
      await leave('20 minutes');
      expect(await codeFor(coordinator)).toBe('IN');
    }
  });

  it('is not written to more than once a minute', async () => {
    await codeFor(partner);
    const written = async () =>
      (await app.owner.query<{ xmin: string }>('select xmin::text from session order by id')).rows;
    const before = await written();
    await codeFor(partner);
    expect(await written()).toEqual(before);
  });

  it('ends for a partner who becomes a coordinator, as for any coordinator', async () => {
    await leave('1 hour');
    expect(await codeFor(partner)).toBe('IN');
    await app.owner.query(`update membership set role = 'COORDINATOR'`);
    await leave('1 hour');
    expect(await codeFor(partner)).toBe('UNAUTHENTICATED');
  });
});
