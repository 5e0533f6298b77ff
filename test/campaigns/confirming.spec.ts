/** A date becomes certain by its organ’s own calendar, and it is recorded what became of it (PR-27). */
import { newId } from '../../libs/kernel/src/ids';
import { calendarWorld, type CalendarDate, type CalendarWorld } from './calendar-world';

const SOURCE = `{title: "Calendar of the session", url: "https://www.ohchr.org/calendar", symbol: "A/HRC/55/1", date: "2026-11-01"}`;

describe('a date of a moment', () => {
  let world: CalendarWorld;
  beforeAll(async () => {
    world = await calendarWorld();
  });
  afterAll(() => world.app.close());

  const first = async (code: string): Promise<CalendarDate> => {
    const [date] = await world.datesOf(code);
    if (date === undefined) throw new Error(`${code} has no date`);
    return date;
  };
  const confirmation = ({ id, startDate, endDate }: CalendarDate, source = SOURCE) =>
    `confirmOccurrence(input: {id: "${id}", startDate: "${startDate}", endDate: "${endDate}", source: ${source}})`;
  const confirm = (date: CalendarDate, source = SOURCE) =>
    world.act(world.coordinator, confirmation(date, source));
  const record = (id: string, outcome: string, note = '') =>
    world.act(world.coordinator, `recordOccurrence(id: "${id}", outcome: ${outcome}, note: "${note}")`);
  const begin = (id: string) =>
    world.app.owner.query(
      `update occurrence set start_date = current_date - 1, end_date = current_date + 30 where id = $1`,
      [id],
    );

  it('is confirmed with its source, which a better one may replace', async () => {
    const date = await first('HRC-SPRING');
    expect(date).toMatchObject({ status: 'EXPECTED', source: null });
    expect(await confirm(date)).toMatchObject({ id: date.id, status: 'CONFIRMED' });
    expect((await first('HRC-SPRING')).source).toEqual({
      title: 'Calendar of the session',
      url: 'https://www.ohchr.org/calendar',
      symbol: 'A/HRC/55/1',
      date: '2026-11-01',
    });
    await confirm(date, '{title: "Better", symbol: "A/HRC/55/2", date: "2026-11-02"}');
    expect((await first('HRC-SPRING')).source).toMatchObject({ title: 'Better', url: null });
    expect(await world.history(date.id)).toEqual(['OCCURRENCE_CONFIRMED', 'OCCURRENCE_CONFIRMED']);
  });

  it('is not confirmed on other days than it has: those are for moving it', async () => {
    const date = await first('HRC-SUMMER');
    const refusal = await confirm({ ...date, endDate: '2027-07-08' });
    expect(refusal).toMatchObject({ code: 'DATES_DIFFER', field: 'startDate' });
    expect(refusal.message).toContain(`${date.startDate} to ${date.endDate}`);
    expect(await first('HRC-SUMMER')).toEqual(date);
    expect(await world.history(date.id)).toEqual([]);
  });

  it('loses its source when it moves, and gains one for its new days', async () => {
    const date = await first('HRC-AUTUMN');
    await confirm(date);
    await world.app.owner.query(
      `update occurrence set start_date = start_date + 7, end_date = end_date + 7, status = 'MOVED' where id = $1`,
      [date.id],
    );
    const moved = await first('HRC-AUTUMN');
    expect(moved).toMatchObject({ status: 'MOVED', source: null });
    expect((await confirm(date)).code).toBe('DATES_DIFFER');
    await confirm(moved);
    expect(await first('HRC-AUTUMN')).toMatchObject({
      status: 'CONFIRMED',
      source: { symbol: 'A/HRC/55/1' },
    });
  });

  it.each([
    ['{title: "Calendar", date: "2026-11-01"}', 'source.url'],
    ['{title: "Calendar", url: "javascript:alert(1)", date: "2026-11-01"}', 'source.url'],
    ['{title: "Calendar", symbol: "a symbol", date: "2026-11-01"}', 'source.symbol'],
    ['{title: "Calendar", symbol: "A/1", date: "2026-13-01"}', 'source.date'],
    ['{title: "", symbol: "A/1", date: "2026-11-01"}', 'source.title'],
  ])('is not confirmed by the source %s', async (source, field) => {
    const date = await first('C34');
    expect(await world.refused(world.coordinator, confirmation(date, source))).toEqual({
      code: 'INVALID_INPUT',
      field,
    });
  });

  it('is recorded as held once it has begun where it is held, and corrected to be without an outcome', async () => {
    const { id } = await first('CRC-JAN');
    expect((await record(id, 'HELD')).code).toBe('NOT_BEGUN');
    await begin(id);
    expect((await record(id, 'HELD', 'Two questions on peacekeepers.')).status).toBe('HELD');
    expect((await first('CRC-JAN')).outcomeNote).toBe('Two questions on peacekeepers.');
    expect((await record(id, 'HELD')).status).toBe('HELD');
    expect((await record(id, 'NO_OUTCOME', 'Postponed to the next session.')).status).toBe('NO_OUTCOME');
    expect((await confirm(await first('CRC-JAN'))).code).toBe('DATE_SETTLED');
    expect(await world.history(id)).toEqual(['OCCURRENCE_RECORDED', 'OCCURRENCE_RECORDED']);
  });

  it('that is cancelled is neither confirmed nor held, and the refusal says where it stands in the reader’s language', async () => {
    const { id } = await first('CRC-MAY');
    await begin(id);
    await world.app.owner.query(`update occurrence set status = 'CANCELLED' where id = $1`, [id]);
    expect((await confirm(await first('CRC-MAY'))).code).toBe('DATE_SETTLED');
    expect(await record(id, 'HELD')).toMatchObject({
      code: 'DATE_SETTLED',
      message: 'This date is cancelled by now, so this can no longer be done.',
    });
  });

  it('is for coordinators of its coalition: a partner is forbidden, and others find nothing', async () => {
    const date = await first('CRC-AUG');
    const held = (id: string) => `recordOccurrence(id: "${id}", outcome: HELD)`;
    for (const mutation of [confirmation(date), held(date.id)]) {
      expect((await world.refused(world.partner, mutation)).code).toBe('FORBIDDEN');
      expect((await world.refused(world.stranger, mutation)).code).toBe('NOT_FOUND');
    }
    for (const mutation of [confirmation({ ...date, id: newId() }), held(newId())])
      expect((await world.refused(world.coordinator, mutation)).code).toBe('NOT_FOUND');
    expect(await first('CRC-AUG')).toEqual(date);
  });
});
