import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { makePlan, plantOccurrence, tasksOf } from './planning';

describe('a back-plan', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Person;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    partner = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Partner'));
  });
  afterAll(() => app.close());

  const PREVIEW = `query ($input: BackPlanInput!) { previewBackPlan(input: $input) {
    steps { key title place timeZone due { date time } dueAt flags holiday } critical late { key workingDays } signingDays } }`;
  interface Preview {
    readonly steps: readonly {
      key: string;
      title: string;
      place: string;
      due: { date: string; time: string | null };
      dueAt: string;
      flags: string[];
      holiday: string | null;
    }[];
    readonly critical: readonly string[];
    readonly late: readonly { key: string; workingDays: number }[];
    readonly signingDays: number | null;
  }
  const preview = async (occurrenceId: string, template: string, language = 'en'): Promise<Preview> =>
    (
      await coordinator.data<{ previewBackPlan: Preview }>(PREVIEW, {
        input: { occurrenceId, template, language },
      })
    ).previewBackPlan;

  it('can be made from six templates', async () => {
    const { planTemplates: templates } = await coordinator.data<{
      planTemplates: { key: string; title: string; steps: { title: string }[] }[];
    }>('{ planTemplates { key title steps { title } } }');
    expect(templates.map(({ key }) => key)).toEqual(['LETTER_FOR_A_DEBATE', 'UPR_SUBMISSION', 'TREATY_BODY_REPORT', 'MANDATE_RENEWAL', 'SIDE_EVENT', 'REPORT_LAUNCH']); // prettier-ignore
    for (const { steps } of templates) expect(steps.length).toBeGreaterThan(5);
  });

  it('is seen before it is made, with dates on each place’s own calendar', async () => {
    const id = await plantOccurrence(app, '2027-03-20', '2027-03-24');
    const { steps, signingDays, late } = await preview(id, 'LETTER_FOR_A_DEBATE');
    expect(steps.map(({ key, due }) => [key, due.date, due.time])).toEqual([
      ['frame', '2027-02-01', null],
      ['draft', '2027-02-08', null],
      ['comment', '2027-02-15', null],
      ['translate', '2027-02-19', null],
      ['open', '2027-02-22', null],
      ['close', '2027-03-10', '17:00'],
      ['deliver', '2027-03-15', '12:00'],
      ['follow-up', '2027-04-09', null],
    ]);
    expect(steps.find(({ key }) => key === 'close')?.dueAt).toBe('2027-03-10T16:00:00.000Z');
    expect({ signingDays, late }).toEqual({ signingDays: 12, late: [] });
    expect(await tasksOf(coordinator, id)).toEqual([]);
  });

  it('says what has passed and what cannot be done in time any more', async () => {
    const soon = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
    const { steps, late, critical } = await preview(
      await plantOccurrence(app, soon, soon),
      'LETTER_FOR_A_DEBATE',
    );
    expect(steps.find(({ key }) => key === 'draft')?.flags).toContain('PAST');
    expect(late.map(({ key }) => key)).toContain('translate');
    expect(critical[0]).toBe('frame');
  });

  it('becomes tasks of the occurrence, those of coordination claimed, each with its step, time and languages', async () => {
    const id = await plantOccurrence(app, '2027-05-10', '2027-05-14');
    const planId = await makePlan(coordinator, id, 'SIDE_EVENT');
    const tasks = await tasksOf(partner.visitor, id);
    expect(tasks.map(({ step }) => step?.key)).toEqual([
      'sponsor',
      'risk',
      'room',
      'badges',
      'flyer',
      'run',
      'thank',
    ]);
    expect(new Set(tasks.map(({ step }) => step?.planId))).toEqual(new Set([planId]));
    expect(
      tasks.map(({ state }) => state).filter((state) => state !== 'OPEN' && state !== 'CLAIMED'),
    ).toEqual([]);
    const seen = await preview(id, 'SIDE_EVENT');
    expect(tasks.map(({ dueAt }) => dueAt)).toEqual(seen.steps.map(({ dueAt }) => dueAt));
  });

  it('is made once for a key, however often it is asked for', async () => {
    const id = await plantOccurrence(app, '2027-06-07', '2027-06-11');
    const key = newId();
    const made = await Promise.all([1, 2, 3, 4].map(() => makePlan(coordinator, id, 'REPORT_LAUNCH', key)));
    expect(new Set(made).size).toBe(1);
    expect(await tasksOf(coordinator, id)).toHaveLength(7);
  });

  it('is not made under the key of another plan', async () => {
    const id = await plantOccurrence(app, '2027-06-14', '2027-06-18');
    const key = newId();
    await makePlan(coordinator, id, 'REPORT_LAUNCH', key);
    await expect(makePlan(coordinator, id, 'SIDE_EVENT', key)).rejects.toThrow('PLAN_KEY_USED');
    expect(await tasksOf(coordinator, id)).toHaveLength(7);
  });

  it('names the holiday that a step falls on, in the reader’s language', async () => {
    const id = await plantOccurrence(app, '2027-12-09', '2027-12-09');
    const french = await preview(id, 'UPR_SUBMISSION', 'fr');
    expect(french.steps.map(({ title }) => title)).toContain('Rédiger la contribution');
    const onHoliday = french.steps.filter(({ flags }) => flags.includes('HOLIDAY'));
    expect(onHoliday.every(({ holiday }) => holiday !== null)).toBe(true);
  });

  it('is refused on a date that is over, for a template that is none, and to partners', async () => {
    const held = await plantOccurrence(app, '2027-01-11', '2027-01-11', { status: 'HELD' });
    await expect(makePlan(coordinator, held, 'SIDE_EVENT')).rejects.toThrow('OCCURRENCE_OVER');
    const input = { occurrenceId: held, template: 'PARTY', language: 'en' };
    const unknown = await coordinator.ask(PREVIEW, { input });
    expect(unknown.errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'template' });
    const refused = await partner.visitor.ask(PREVIEW, { input });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('tells how it stands: what is still to be done, what is late, and how long its letter can be signed', async () => {
    const id = await plantOccurrence(app, '2027-09-13', '2027-09-17');
    const planId = await makePlan(coordinator, id, 'LETTER_FOR_A_DEBATE');
    const { backPlan } = await partner.visitor.data<{
      backPlan: { standing: { critical: string[]; late: object[]; signingDays: number } };
    }>(
      `query ($id: ID!) { backPlan(id: $id) { template occurrence { id } standing { critical late { key } signingDays } } }`,
      { id: planId },
    );
    expect(backPlan.standing.late).toEqual([]);
    expect(backPlan.standing.signingDays).toBeGreaterThan(9);
    expect(backPlan.standing.critical[0]).toBe('frame');
  });
});
