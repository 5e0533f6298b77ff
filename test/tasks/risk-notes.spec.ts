import { CoalitionsService } from '@chorus/coalition';
import { newId } from '../../libs/kernel/src/ids';
import { historyOf, plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import type { Visitor } from '../support/visitor';

const NOTE = `__typename ... on Refusal { code field } ... on RiskNote {
  id standing atRisk harm mitigation reviewOn version writer decider decidedAt }`;

interface Seen {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly id: string;
  readonly standing: string;
  readonly atRisk: readonly string[];
  readonly harm: string;
  readonly version: number;
  readonly writer: string | null;
  readonly decider: string | null;
  readonly decidedAt: string | null;
}

describe('a risk note (PR-37, US-35)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Person;
  let other: Person;
  let member: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    partner = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Ours'), 'Ada of Ours');
    other = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Other'), 'Cy of Other');
    member = (await plantPerson(app, 'MEMBER')).visitor;
  });
  afterAll(() => app.close());

  async function makeTask(state = 'OPEN'): Promise<string> {
    const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
      '{ places { id code } }',
    );
    const { makeTask: made } = await coordinator.data<{ makeTask: { id: string } }>(
      'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
      {
        input: {
          title: 'Meet the mission',
          description: '',
          language: 'en',
          due: '2027-03-01T17:00',
          placeId: places.find(({ code }) => code === 'BGF')?.id,
        },
      },
    );
    await app.owner.query('update task set state = $2 where id = $1', [made.id, state]);
    return made.id;
  }

  async function write(
    visitor: Visitor,
    engagementId: string,
    version: number,
    more: object = {},
  ): Promise<Seen> {
    const { writeRiskNote } = await visitor.data<{ writeRiskNote: Seen }>(
      `mutation ($input: WriteRiskNoteInput!) { writeRiskNote(input: $input) { ${NOTE} } }`,
      {
        input: {
          kind: 'TASK',
          engagementId,
          version,
          atRisk: ['LOCAL_PARTNERS', 'COMMUNITY_MEMBERS'],
          harm: 'Being seen at the gate of the mission',
          mitigation: 'Meet in another town',
          language: 'en',
          reviewOn: '2099-01-01',
          ...more,
        },
      },
    );
    return writeRiskNote;
  }

  async function approve(visitor: Visitor, id: string, version: number): Promise<Seen> {
    const { approveRiskNote } = await visitor.data<{ approveRiskNote: Seen }>(
      `mutation ($id: ID!, $version: Int!) { approveRiskNote(id: $id, version: $version) { ${NOTE} } }`,
      { id, version },
    );
    return approveRiskNote;
  }

  async function look(visitor: Visitor, engagementId: string): Promise<Seen | null> {
    const { riskNote } = await visitor.data<{ riskNote: Seen | null }>(
      `query ($id: ID!) { riskNote(kind: TASK, engagementId: $id) { ${NOTE.replace('... on Refusal { code field }', '')} } }`,
      { id: engagementId },
    );
    return riskNote;
  }

  const stateOf = async (id: string) => {
    const { task } = await coordinator.data<{ task: { state: string } }>(
      'query ($id: ID!) { task(id: $id) { state } }',
      {
        id,
      },
    );
    return task.state;
  };

  it('is written by a partner, awaits approval, and is in force once a coordinator approves it', async () => {
    const id = await makeTask('DRAFT');
    expect(await look(partner.visitor, id)).toBeNull();
    const written = await write(partner.visitor, id, 0);
    expect(written).toMatchObject({ standing: 'AWAITS_APPROVAL', version: 1, writer: 'Ada of Ours' });
    expect(await stateOf(id)).toBe('DRAFT');
    expect(await approve(coordinator, written.id, 1)).toMatchObject({ standing: 'IN_FORCE' });
    expect(await stateOf(id)).toBe('OPEN');
    expect(await historyOf(app, id)).toEqual(['TASK_MADE', 'RISK_NOTE_WRITTEN', 'RISK_NOTE_APPROVED']);
  });

  it('names its people to coordinators, and to each their own', async () => {
    const id = await makeTask();
    const { id: note } = await write(partner.visitor, id, 0);
    await approve(coordinator, note, 1);
    expect(await look(other.visitor, id)).toMatchObject({ writer: null, decider: null });
    expect(await look(partner.visitor, id)).toMatchObject({ writer: 'Ada of Ours', decider: null });
    const seen = await look(coordinator, id);
    expect([seen?.writer, seen?.decider === null]).toEqual(['Ada of Ours', false]);
  });

  it('awaits approval anew after other words, and a repeat of the same words changes nothing', async () => {
    const id = await makeTask();
    const first = await write(partner.visitor, id, 0);
    expect(await write(partner.visitor, id, 0)).toEqual(first);
    await approve(coordinator, first.id, 1);
    expect(await write(partner.visitor, id, 1, { harm: 'Being followed' })).toMatchObject({
      standing: 'AWAITS_APPROVAL',
      version: 2,
      decidedAt: null,
    });
    expect((await approve(coordinator, first.id, 1)).code).toBe('STALE_WRITE');
    expect(await approve(coordinator, first.id, 2)).toMatchObject({ standing: 'IN_FORCE' });
    expect(await approve(coordinator, first.id, 2)).toMatchObject({ standing: 'IN_FORCE' });
    expect((await write(other.visitor, id, 1, { harm: 'Too late' })).code).toBe('STALE_WRITE');
  });

  it('takes one of two that are written at once', async () => {
    const id = await makeTask();
    const both = await Promise.all([
      write(partner.visitor, id, 0, { harm: 'The one' }),
      write(other.visitor, id, 0, { harm: 'The other' }),
    ]);
    expect(both.map(({ code }) => code ?? 'WRITTEN').sort()).toEqual(['STALE_WRITE', 'WRITTEN']);
  });

  it('cannot be reviewed in the past, nor be about nobody', async () => {
    const id = await makeTask();
    expect(await write(partner.visitor, id, 0, { reviewOn: '2020-01-01' })).toMatchObject({
      code: 'RISK_REVIEW_PAST',
      field: 'reviewOn',
    });
    await expect(write(partner.visitor, id, 0, { atRisk: [] })).rejects.toThrow('INVALID_INPUT');
  });

  it('is approved by no partner, and written by no member', async () => {
    const id = await makeTask();
    const { id: note } = await write(partner.visitor, id, 0);
    await expect(approve(partner.visitor, note, 1)).rejects.toThrow('FORBIDDEN');
    await expect(write(member, id, 1)).rejects.toThrow('FORBIDDEN');
  });

  it('is as if it did not exist for another coalition', async () => {
    const id = await makeTask();
    const { id: note } = await write(partner.visitor, id, 0);
    const stranger = await plantPerson(app, 'PARTNER');
    await app.owner.query('delete from membership where id = $1', [stranger.membershipId]);
    await app.run(() => app.app.get(CoalitionsService).found('elsewhere', 'Elsewhere', stranger.personId));
    for (const known of [id, newId()])
      await expect(look(stranger.visitor, known)).rejects.toThrow('NOT_FOUND');
    for (const known of [note, newId()])
      await expect(approve(stranger.visitor, known, 1)).rejects.toThrow('NOT_FOUND');
    await expect(write(stranger.visitor, id, 0)).rejects.toThrow('NOT_FOUND');
  });

  it('reopens the engagement the day after its review date, and tells coordinators by one mail', async () => {
    const id = await makeTask();
    const { id: note } = await write(partner.visitor, id, 0, { reviewOn: '2098-12-31' });
    await approve(coordinator, note, 1);
    const { rows } = await app.owner.query<{ at: string }>(
      `select to_char(run_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from outbox
        where name = 'tasks.risk-review' and payload->>'noteId' = $1`,
      [note],
    );
    expect(rows).toEqual([{ at: '2099-01-01 00:00' }]);
    const due = (now: string) =>
      app.owner.query(
        `update outbox set run_at = now(), done_at = null, dispatched_at = null where name = 'tasks.risk-review' and payload->>'noteId' = $1 and $2 <> ''`,
        [note, now],
      );
    const done = () =>
      until('the review is done', async () => {
        const { rowCount } = await app.owner.query(
          `select from outbox where name = 'tasks.risk-review' and payload->>'noteId' = $1 and done_at is null`,
          [note],
        );
        return rowCount === 0;
      });
    await due('too early');
    await done();
    expect(await stateOf(id)).toBe('OPEN');

    await app.owner.query(`update risk_note set review_on = current_date - 2 where id = $1`, [note]);
    await app.owner.query(`update outbox set id = gen_random_uuid() where payload->>'noteId' = $1`, [note]);
    await due('now');
    await done();
    expect(await stateOf(id)).toBe('DRAFT');
    expect(await look(coordinator, id)).toMatchObject({ standing: 'REVIEW_OVERDUE' });
    expect((await historyOf(app, id)).at(-1)).toBe('RISK_REVIEW_OVERDUE');
    const mails = () => app.mailbox.mails.filter(({ text }) => text?.includes(`/tasks/${id}`));
    await until('the mail', () => mails().length > 0);
    expect(mails().map(({ subject }) => subject)).toEqual(['A review is overdue']);
    expect(mails()[0]?.text).not.toContain('gate');

    expect(await approve(coordinator, note, 1)).toMatchObject({ standing: 'REVIEW_OVERDUE' });
    await write(partner.visitor, id, 1);
    expect(await approve(coordinator, note, 2)).toMatchObject({ standing: 'IN_FORCE' });
    expect(await stateOf(id)).toBe('OPEN');
  });
});
