/** The pattern in which a moment recurs, and the dates that are reckoned from it or added by hand (PR-27, US-14). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../libs/kernel/src/ids';
import { Scopes } from '@chorus/platform/scope/scopes';
import { PackImportService, readPack } from '@chorus/register';
import { calendarWorld, type CalendarWorld } from './calendar-world';

const FOLDER = join(__dirname, '../../packs/peacekeeper-accountability');
interface PackMoment {
  readonly code: string;
  readonly recurrence: { readonly rrule: string | null; readonly window: object | null };
  readonly suitsTargets: string[];
  readonly suitsAsks: string[];
  readonly notes: string | null;
  readonly references: string[];
}
const PACK = JSON.parse(readFileSync(join(FOLDER, 'moments.json'), 'utf8')) as { moments: PackMoment[] };

describe('the pattern of a moment', () => {
  let world: CalendarWorld;
  beforeAll(async () => {
    world = await calendarWorld();
  });
  afterAll(() => world.app.close());

  const propose = async (code: string, count: number, who = world.coordinator) =>
    world.act(who, `proposeOccurrences(momentId: "${await world.momentId(code)}", count: ${count})`);
  const today = async () => {
    const { rows } = await world.app.owner.query<{ day: string }>(
      `select (clock_timestamp() at time zone 'America/New_York')::date::text as day`,
    );
    return rows[0]?.day ?? '';
  };

  it('is that of the pack, with whom and what it suits, of all 46', async () => {
    const part = async (fields: string) => {
      const { moments } = await world.coordinator.data<{ moments: { edges: { node: PackMoment }[] } }>(
        `{ moments(first: 100) { edges { node { code ${fields} } } } }`,
      );
      return new Map(moments.edges.map(({ node }) => [node.code, node]));
    };
    const facts = await part('rrule window { from to } notes references');
    const suits = (await part('suitsTargets { code } suitsAsks { code }')) as unknown as Map<
      string,
      Record<'suitsTargets' | 'suitsAsks', { code: string }[]>
    >;
    expect(PACK.moments).toHaveLength(46);
    expect(facts.size).toBe(46);
    for (const { code, recurrence, suitsTargets, suitsAsks, notes, references } of PACK.moments) {
      const { rrule, window } = recurrence;
      expect(facts.get(code)).toEqual({ code, rrule, window, notes, references });
      expect(suits.get(code)?.suitsTargets.map((target) => target.code)).toEqual(suitsTargets);
      expect(suits.get(code)?.suitsAsks.map((ask) => ask.code)).toEqual(suitsAsks);
    }
  });

  it('follows a newer pack where nobody has touched it, and keeps what people have changed', async () => {
    const { owner, app, run } = world.app;
    const { rows } = await owner.query<{ id: string }>(`select id from coalition where slug = 'first'`);
    const scope = app.get(Scopes).ofRecord(rows[0]?.id ?? '');
    const read = await readPack(FOLDER);
    if (read.errors !== undefined) throw new Error('the pack is not sound');
    const importAgain = () => run(() => app.get(PackImportService).import(scope, read.pack));
    expect((await importAgain()).parts.moments).toMatchObject({ created: 0, updated: 0, kept: 0 });
    await owner.query(
      `update moment set window_from = case when code = 'UNGA-HLW' then '09-20' end, pack_fields = pack_fields - 'rrule' - 'reference_urls' - 'notes' - 'suits_asks',
              rrule = null, reference_urls = null, notes = null where code in ('UNGA-HLW', 'SC-POW') and coalition_id = $1`,
      [rows[0]?.id],
    );
    await owner.query(
      `delete from moment_ask where moment_id in (select id from moment where code in ('UNGA-HLW', 'SC-POW') and coalition_id = $1)`,
      [rows[0]?.id],
    );
    expect((await importAgain()).parts.moments).toMatchObject({ created: 0, updated: 2, kept: 1 });
    const { a, b } = await world.coordinator.data<Record<'a' | 'b', object>>(
      `{ a: moment(code: "UNGA-HLW") { window { from to } references suitsAsks { code } } b: moment(code: "SC-POW") { rrule } }`,
    );
    const unga = PACK.moments.find(({ code }) => code === 'UNGA-HLW');
    expect(a).toEqual({
      window: { from: '09-20', to: '09-30' },
      references: unga?.references,
      suitsAsks: unga?.suitsAsks.map((code) => ({ code })),
    });
    expect(b).toEqual({ rrule: PACK.moments.find(({ code }) => code === 'SC-POW')?.recurrence.rrule });
  });

  it('proposes the next dates of a window, once each, in the years that have none', async () => {
    const [known] = await world.datesOf('GA-C6-CRIM');
    expect(await propose('GA-C6-CRIM', 4)).toHaveProperty('id');
    await propose('GA-C6-CRIM', 4);
    const dates = await world.datesOf('GA-C6-CRIM');
    const added = dates.filter(({ id }) => id !== known?.id);
    const years = dates.map(({ startDate }) => startDate.slice(0, 4));
    expect(new Set(years).size).toBe(dates.length);
    expect(added.length).toBeGreaterThanOrEqual(3);
    for (const { startDate, endDate, status, basis } of added)
      expect([startDate.slice(5), endDate.slice(5), status, basis]).toEqual([
        '10-05',
        '10-15',
        'EXPECTED',
        'recurrence window',
      ]);
    expect(await world.history(await world.momentId('GA-C6-CRIM'))).toEqual(['OCCURRENCES_PROPOSED']);
  });

  it('proposes the next dates of a rule, none of them past, as long as the one that is known', async () => {
    await propose('SC-POW', 6);
    const day = await today();
    const reckoned = (await world.datesOf('SC-POW')).filter(({ basis }) => basis === 'recurrence rule');
    expect(reckoned.length).toBeGreaterThanOrEqual(5);
    expect(reckoned.every(({ startDate, endDate }) => startDate > day && startDate === endDate)).toBe(true);
    const [known] = await world.datesOf('COEWG');
    await propose('COEWG', 2);
    const [, next] = await world.datesOf('COEWG');
    expect(Number(next?.startDate.slice(0, 4)) - Number(known?.startDate.slice(0, 4))).toBe(3);
    const days = (date?: { startDate: string; endDate: string }) =>
      Date.parse(date?.endDate ?? '') - Date.parse(date?.startDate ?? '');
    expect(days(next)).toBe(days(known));
  });

  it('proposes a date once, though it has been moved since, and though many ask at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => propose('HRC-REPRISALS', 3)));
    const dates = await world.datesOf('HRC-REPRISALS');
    const last = dates.at(-1);
    await world.app.owner.query(
      `update occurrence set start_date = start_date + 90, end_date = end_date + 90, status = 'MOVED' where id = $1`,
      [last?.id],
    );
    await propose('HRC-REPRISALS', 3);
    expect((await world.datesOf('HRC-REPRISALS')).map(({ id }) => id)).toEqual(dates.map(({ id }) => id));
    expect(new Set(dates.map(({ startDate }) => startDate)).size).toBe(dates.length);
  });

  it('refuses to reckon where a moment has neither, too much, and what is none', async () => {
    expect((await propose('SG-NEW', 1)).code).toBe('NO_PATTERN');
    const of = (id: string, count: number) => `proposeOccurrences(momentId: "${id}", count: ${count})`;
    const id = await world.momentId('CDS-DATA');
    for (const count of [0, 13])
      expect(await world.refused(world.coordinator, of(id, count))).toEqual({
        code: 'INVALID_INPUT',
        field: 'count',
      });
    expect((await world.refused(world.coordinator, of(newId(), 1))).code).toBe('NOT_FOUND');
    expect((await world.refused(world.stranger, of(id, 1))).code).toBe('NOT_FOUND');
    expect((await world.refused(world.partner, of(id, 1))).code).toBe('FORBIDDEN');
    expect((await world.datesOf('CDS-DATA')).every(({ basis }) => basis !== 'recurrence rule')).toBe(true);
  });

  describe('beside which a date is added by hand', () => {
    const add = async (code: string, fields: string, who = world.coordinator) =>
      world.act(who, `addOccurrence(input: {momentId: "${await world.momentId(code)}", ${fields}})`);

    it('with days alone, once for the same days, and no other on the same first day', async () => {
      const days = 'start: "2031-04-01", end: "2031-04-04", basis: "Their letter of May"';
      const made = await add('PK-MINISTERIAL', days);
      expect(made.status).toBe('EXPECTED');
      expect((await add('PK-MINISTERIAL', days)).id).toBe(made.id);
      const date = (await world.datesOf('PK-MINISTERIAL')).find(({ id }) => id === made.id);
      expect(date).toMatchObject({
        startsAt: null,
        endsAt: null,
        basis: 'Their letter of May',
        prepareFrom: '2030-11-12',
      });
      expect(await add('PK-MINISTERIAL', 'start: "2031-04-01", basis: "Other"')).toMatchObject({
        code: 'DATE_EXISTS',
        field: 'start',
      });
      expect(await world.history(made.id ?? '')).toEqual(['OCCURRENCE_ADDED']);
    });

    it('with hours of the moment’s city, which stay its hours when the days move', async () => {
      const made = await add(
        'SC-PK-REFORM',
        'start: "2031-09-10T10:00", end: "2031-09-10T13:00", basis: "Programme of work", tentative: true',
      );
      const read = async () => (await world.datesOf('SC-PK-REFORM')).find(({ id }) => id === made.id);
      expect(await read()).toMatchObject({
        status: 'TENTATIVE',
        startsAt: '2031-09-10T14:00:00.000Z',
        endsAt: '2031-09-10T17:00:00.000Z',
      });
      await world.app.owner.query(
        `update occurrence set start_date = '2031-12-10', end_date = '2031-12-10' where id = $1`,
        [made.id],
      );
      expect((await read())?.startsAt).toBe('2031-12-10T15:00:00.000Z');
    });

    it.each([
      ['start: "2031-02-30", basis: "Abc"', 'start'],
      ['start: "2031-02-20", end: "2031-02-19", basis: "Abc"', 'end'],
      ['start: "2031-02-20T10:00", end: "2031-02-21", basis: "Abc"', 'end'],
      ['start: "2031-02-20", basis: " "', 'basis'],
    ])('not with %s', async (fields, field) => {
      const id = await world.momentId('SG-NEW');
      expect(
        await world.refused(world.coordinator, `addOccurrence(input: {momentId: "${id}", ${fields}})`),
      ).toEqual({ code: 'INVALID_INPUT', field });
    });

    it('by a coordinator of the coalition alone', async () => {
      const id = await world.momentId('SG-NEW');
      const mutation = `addOccurrence(input: {momentId: "${id}", start: "2031-02-20", basis: "Abc"})`;
      expect((await world.refused(world.partner, mutation)).code).toBe('FORBIDDEN');
      expect((await world.refused(world.stranger, mutation)).code).toBe('NOT_FOUND');
    });
  });
});
