import { JobRunner } from '@chorus/platform/jobs/job-runner';
import { newId } from '../../libs/kernel/src/ids';
import { historyOf, plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { zoneAt } from '../support/zones';

const DAY_MS = 86_400_000;

describe('what is due', () => {
  let app: TestApp;
  let placeId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const coordinator = await app.coordinator();
    const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
      '{ places { id code } }',
    );
    placeId = places.find(({ code }) => code === 'GVA')?.id ?? '';
  });
  afterAll(() => app.close());

  /** A partner whose clock shows this hour now. */
  async function partnerAt(hour: number, language = 'en'): Promise<Person> {
    const person = await plantPerson(app, 'PARTNER', await plantOrganisation(app, `At ${hour} ${newId()}`));
    await app.owner.query('update person set time_zone = $2, language = $3 where id = $1', [
      person.personId,
      zoneAt(hour),
      language,
    ]);
    await person.visitor.data('mutation { setDigestRhythm(rhythm: DAILY) }');
    return person;
  }

  /** A task that this person holds, due so many days from now. */
  async function hold({ personId, visitor }: Person, days: number): Promise<string> {
    const id = newId();
    await app.owner.query(
      `insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, created_by)
       select coalition_id, $1, 'Secret title', '', 'en', 'secret', $2::timestamptz, $2::timestamptz at time zone 'UTC', $3, $4 from membership limit 1`,
      [id, new Date(Date.now() + days * DAY_MS), placeId, personId],
    );
    await visitor.data('mutation ($id: ID!) { claimTask(id: $id) { __typename } }', { id });
    return id;
  }

  /** Does the hour's work, as a worker would. */
  async function anHourPasses(): Promise<void> {
    const id = newId();
    await app.owner.query(
      `insert into outbox (id, name, payload, run_at) values ($1, 'tasks.digests', '{}', 'infinity')`,
      [id],
    );
    await app.run(() => app.app.get(JobRunner).run(id));
    await until('every digest is done', async () => {
      const { rows } = await app.owner.query(
        `select from outbox where name = 'tasks.digest' and done_at is null`,
      );
      return rows.length === 0;
    });
  }
  const mailsTo = ({ personId }: Person) =>
    app.mailbox.mails.filter(({ to }) => [to].flat()[0]?.text === `${personId}@example.org`);

  it('is told where it is eight in the morning, in one mail and one’s own language, and nowhere by night', async () => {
    const [bangui, geneva, newYork] = [
      await partnerAt(8, 'fr'),
      await partnerAt(8, 'es'),
      await partnerAt(3),
    ];
    for (const person of [bangui, geneva, newYork]) {
      await hold(person, -1);
      await hold(person, 2);
    }
    await anHourPasses();
    await anHourPasses();
    expect(mailsTo(bangui).map(({ subject }) => subject)).toEqual(['Vos échéances']);
    expect(mailsTo(bangui)[0]?.text).toContain(
      'En retard : 1. À rendre dans les trois jours : 1. Prochaine échéance : ',
    );
    expect(mailsTo(geneva).map(({ subject }) => subject)).toEqual(['Sus vencimientos']);
    expect(mailsTo(newYork)).toEqual([]);
    expect(mailsTo(bangui)[0]?.text).not.toContain('Secret title');
    expect(mailsTo(bangui)[0]?.headers.has('list')).toBe(true);
  });

  it('is told to nobody who holds nothing, and to nobody who wants no digest', async () => {
    const [idle, quiet] = [await partnerAt(8), await partnerAt(8)];
    await hold(quiet, 1);
    await quiet.visitor.data('mutation { setDigestRhythm(rhythm: NEVER) }');
    await anHourPasses();
    expect([mailsTo(idle), mailsTo(quiet)]).toEqual([[], []]);
    expect(await quiet.visitor.data('{ digestRhythm }')).toEqual({ digestRhythm: 'NEVER' });
  });

  it('and has been silent for two weeks is asked about, and goes back a week later unless its holder says a word', async () => {
    const person = await partnerAt(8);
    const [kept, lost] = [await hold(person, 40), await hold(person, 40)];
    const age = (column: string, days: number, id: string) =>
      app.owner.query(`update claim set ${column} = now() - make_interval(days => $1) where task_id = $2`, [
        days,
        id,
      ]);
    await age('last_sign_at', 15, kept);
    await age('last_sign_at', 15, lost);
    await anHourPasses();
    expect(mailsTo(person)[0]?.text).toContain('Nothing has been heard of 2 for two weeks.');
    const asked = 'query ($id: ID!) { task(id: $id) { state ownClaim { askedAt } } }';
    const { task } = await person.visitor.data<{ task: { ownClaim: { askedAt: string | null } } }>(asked, {
      id: lost,
    });
    expect(task.ownClaim.askedAt).not.toBeNull();

    await person.visitor.data('mutation ($id: ID!) { stillOnTask(id: $id) { __typename } }', { id: kept });
    await age('asked_at', 8, lost);
    await anHourPasses();
    expect(await person.visitor.data(asked, { id: lost })).toEqual({
      task: { state: 'OPEN', ownClaim: null },
    });
    expect(await person.visitor.data(asked, { id: kept })).toEqual({
      task: { state: 'CLAIMED', ownClaim: { askedAt: null } },
    });
    expect(await historyOf(app, lost)).toContain('TASK_RETURNED');
  });

  it.each(['DRAFT', 'DROPPED'])('and stands as %s is neither asked about nor given back', async (state) => {
    const person = await partnerAt(8);
    const id = await hold(person, 40);
    await app.owner.query('update task set state = $2 where id = $1', [id, state]);
    await app.owner.query(
      `update claim set last_sign_at = now() - interval '30 days', asked_at = now() - interval '8 days' where task_id = $1`,
      [id],
    );
    await anHourPasses();
    expect(mailsTo(person)).toEqual([]);
    const { rows } = await app.owner.query('select handed_back_at from claim where task_id = $1', [id]);
    expect(rows).toEqual([{ handed_back_at: null }]);
  });
});
