/** Until when each instrument can be used at a date: statements, side events, reports, speakers (PR-27). */
import type { Visitor } from '../support/visitor';
import { calendarWorld, type CalendarWorld } from './calendar-world';

interface Deadline {
  readonly instrument: string;
  readonly dueDate: string;
  readonly dueAt: string | null;
  readonly status: string;
  readonly behind: boolean;
  readonly version: number;
  readonly source: { readonly title: string } | null;
}

describe('the deadlines of a date', () => {
  let world: CalendarWorld;
  beforeAll(async () => {
    world = await calendarWorld();
  });
  afterAll(() => world.app.close());

  const idOf = async (code: string) => (await world.datesOf(code))[0]?.id ?? '';
  const setting = (id: string, instrument: string, due: string, version = 0, source = '') =>
    `setOccurrenceDeadline(input: {occurrenceId: "${id}", instrument: ${instrument}, due: "${due}", version: ${version}${source}})`;
  const removing = (id: string, instrument: string) =>
    `removeOccurrenceDeadline(occurrenceId: "${id}", instrument: ${instrument})`;
  const act = (mutation: string, who: Visitor = world.coordinator) => world.act(who, mutation);
  async function deadlines(id: string, who: Visitor = world.coordinator): Promise<Deadline[]> {
    const { occurrence } = await who.data<{ occurrence: { deadlines: Deadline[] } }>(
      `{ occurrence(id: "${id}") { deadlines { instrument dueDate dueAt status behind version source { title } } } }`,
    );
    return occurrence.deadlines;
  }

  it('are days or hours of the city where it is held, the earliest first, for every member', async () => {
    const id = await idOf('HRC-SPRING');
    await act(setting(id, 'SIDE_EVENT', '2027-01-29T18:00'));
    await act(
      setting(
        id,
        'WRITTEN_STATEMENT',
        '2027-02-05',
        0,
        ', source: {title: "Note", symbol: "A/HRC/55/1", date: "2026-12-01"}',
      ),
    );
    await act(setting(id, 'SPEAKERS_LIST', '2027-01-29'));
    const kept = { behind: false, version: 1 };
    const expected = [
      { ...kept, instrument: 'SIDE_EVENT', dueDate: '2027-01-29', dueAt: '2027-01-29T17:00:00.000Z', status: 'EXPECTED', source: null },
      { ...kept, instrument: 'SPEAKERS_LIST', dueDate: '2027-01-29', dueAt: null, status: 'EXPECTED', source: null },
      { ...kept, instrument: 'WRITTEN_STATEMENT', dueDate: '2027-02-05', dueAt: null, status: 'CONFIRMED', source: { title: 'Note' } },
    ]; // prettier-ignore
    expect(await deadlines(id)).toEqual(expected);
    expect(await deadlines(id, world.partner)).toEqual(expected);
    expect(await world.history(id)).toEqual(Array(3).fill('OCCURRENCE_DEADLINE_SET'));
  });

  it('are one for each instrument: a newer one takes the place of the version that its writer saw', async () => {
    const id = await idOf('HRC-SUMMER');
    await act(setting(id, 'REPORT', '2027-04-01'));
    for (const version of [0, 2])
      expect((await act(setting(id, 'REPORT', '2027-04-02', version))).code).toBe('STALE_WRITE');
    expect((await act(setting(id, 'REPORT', '2027-04-03', 1))).id).toBe(id);
    expect(await deadlines(id)).toMatchObject([{ dueDate: '2027-04-03', version: 2 }]);
    expect((await act(setting(id, 'SIDE_EVENT', '2027-04-02', 1))).code).toBe('STALE_WRITE');
  });

  it('are set by one of two who write at once', async () => {
    const id = await idOf('HRC-AUTUMN');
    const answers = await Promise.all(
      ['2027-07-01', '2027-07-02', '2027-07-03'].map((due) => act(setting(id, 'REPORT', due))),
    );
    expect(answers.filter(({ code }) => code === 'STALE_WRITE')).toHaveLength(2);
    expect(await deadlines(id)).toHaveLength(1);
  });

  it('say when their date has moved since, until they are set anew', async () => {
    const id = await idOf('C34');
    await act(setting(id, 'REPORT', '2027-01-05'));
    await world.app.owner.query('update occurrence set start_date = start_date + 1 where id = $1', [id]);
    expect(await deadlines(id)).toMatchObject([{ behind: true }]);
    await act(setting(id, 'REPORT', '2027-01-06', 1));
    expect(await deadlines(id)).toMatchObject([{ behind: false }]);
  });

  it('are taken away, and gone already when that is done again', async () => {
    const id = await idOf('CAT-SPRING');
    await act(setting(id, 'REPORT', '2027-01-05'));
    expect((await act(removing(id, 'REPORT'))).id).toBe(id);
    expect((await act(removing(id, 'REPORT'))).id).toBe(id);
    expect(await deadlines(id)).toEqual([]);
    expect(await world.history(id)).toEqual(['OCCURRENCE_DEADLINE_SET', 'OCCURRENCE_DEADLINE_REMOVED']);
  });

  it('refuse a day that no calendar has, and a source that is none', async () => {
    const id = await idOf('CAT-SUMMER');
    expect(await world.refused(world.coordinator, setting(id, 'REPORT', '2027-02-30'))).toEqual({
      code: 'INVALID_INPUT',
      field: 'due',
    });
    const nowhere = ', source: {title: "Note", date: "2026-12-01"}';
    expect(await world.refused(world.coordinator, setting(id, 'REPORT', '2027-02-20', 0, nowhere))).toEqual({
      code: 'INVALID_INPUT',
      field: 'source.url',
    });
  });

  it('are written by coordinators of the coalition: a partner is forbidden, and others find nothing', async () => {
    const id = await idOf('CAT-AUTUMN');
    for (const mutation of [setting(id, 'REPORT', '2027-02-20'), removing(id, 'REPORT')]) {
      expect((await world.refused(world.partner, mutation)).code).toBe('FORBIDDEN');
      expect((await world.refused(world.stranger, mutation)).code).toBe('NOT_FOUND');
    }
    expect(await deadlines(id)).toEqual([]);
  });
});
