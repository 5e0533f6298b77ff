import { LettersService, SignatoriesService, SigningService } from '../../libs/letters/src';
import { MembershipAuthority, type Standing } from '@chorus/platform/auth/visitor';
import { historyOf, plantPerson } from '../coalition/people';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

describe('a signature that a coordinator enters', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let standing: Standing;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { personId } = await plantPerson(app, 'COORDINATOR');
    standing = await app.run(() => app.app.get(MembershipAuthority).standingOf(personId, 'first'));
  });
  afterAll(() => app.close());

  function enter(letterId: string, email: string): Promise<void> {
    const { scope, actor } = standing;
    const person = { email, printedName: 'Paper Signer', affiliation: null, country: 'CF' } as const;
    const choice = { display: 'PUBLIC', language: 'fr', consent: 'On paper.', updates: false } as const;
    return app.run(async () => {
      const letter = await app.app.get(LettersService).one(scope, letterId);
      await app.app.get(SigningService).enter(scope, actor, letter, { ...person, ...choice });
    });
  }

  async function counted(letterId: string): Promise<number | undefined> {
    const { scope } = standing;
    return (await app.run(() => app.app.get(SignatoriesService).counts(scope, [letterId]))).get(letterId);
  }

  it('counts at once and once, is in the history, and sends no mail', async () => {
    const { id, slug } = await openLetter(coordinator, 600_000);
    await enter(id, 'paper@example.org');
    await enter(id, 'Paper@example.org');
    expect(await counted(id)).toBe(1);
    expect(await (await new Visitor(app.url).get(`/l/${slug}/en`)).text()).toContain('Paper Signer');
    expect((await historyOf(app, id)).filter((kind) => kind.startsWith('SIGNATURE'))).toEqual([
      'SIGNATURE_ENTERED',
    ]);
    const { rows } = await app.owner.query(`select from outbox where name = 'letters.confirm-signature'`);
    expect(rows).toEqual([]);
  });

  it('is not taken any more once the letter is closed', async () => {
    const { id } = await openLetter(coordinator, 300);
    await until('the close', async () => {
      const { rows } = await app.owner.query(`select from letter where id = $1 and state = 'CLOSED'`, [id]);
      return rows.length === 1;
    });
    await expect(enter(id, 'late@example.org')).rejects.toMatchObject({ code: 'DEADLINE_PASSED' });
    expect(await counted(id)).toBe(0);
  });
});
