import fc from 'fast-check';
import { dayOf, dateOfDay, weekdaysBut, type Day } from '@chorus/kernel/days';
import { instantAt } from '@chorus/kernel/time';
import { publicHolidays } from '@chorus/platform/calendar/holidays';
import { chainsOf, signingWindow } from './chains';
import {
  dependencies,
  dueOn,
  problemsOf,
  schedule,
  STEP_SIDES,
  STEP_UNITS,
  type Anchors,
  type Step,
  type StepPlace,
  type StepRule,
} from './plan';
import { shiftsOf, type DatedTask } from './shifts';

const CITIES = [
  { timeZone: 'America/New_York', country: 'US' },
  { timeZone: 'Europe/Zurich', country: 'CH' },
  { timeZone: 'Africa/Bangui', country: 'CF' },
  { timeZone: 'Africa/Lubumbashi', country: 'CD' },
  { timeZone: 'America/Port-au-Prince', country: 'HT' },
  { timeZone: 'Pacific/Kiritimati', country: null },
] as const;

const instants = new Map<string, number>();
function placeOf(city: (typeof CITIES)[number], free: ReadonlySet<Day>): StepPlace {
  const own = publicHolidays(city).calendar;
  return {
    calendar: weekdaysBut({ has: (day) => free.has(day) || !own.isWorking(day) }),
    instant: (day, time) => {
      const key = `${city.timeZone} ${day} ${time}`;
      const known = instants.get(key) ?? instantAt(`${dateOfDay(day)}T${time}`, city.timeZone).getTime();
      instants.set(key, known);
      return known;
    },
  };
}

const time = fc.option(
  fc
    .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.constantFrom('00', '30') })
    .map(({ h, m }) => `${String(h).padStart(2, '0')}:${m}`),
  { nil: null },
);

/** A plan of steps that name only steps before them in the list, which makes any sides and needs without a circle of anchors. */
const steps: fc.Arbitrary<Step[]> = fc
  .array(
    fc.record({
      anchor: fc.oneof(
        fc.constant<'START' | 'END'>('START'),
        fc.constant<'START' | 'END'>('END'),
        fc.nat(20),
      ),
      side: fc.constantFrom(...STEP_SIDES),
      amount: fc.integer({ min: 0, max: 60 }),
      unit: fc.constantFrom(...STEP_UNITS),
      time,
      need: fc.option(fc.nat(20), { nil: null }),
      takesDays: fc.integer({ min: 1, max: 5 }),
      city: fc.constantFrom(...CITIES),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((drawn) =>
    fc
      .array(fc.integer({ min: dayOf('2026-09-01'), max: dayOf('2027-06-01') }), { maxLength: 20 })
      .map((free) => {
        const days = new Set(free);
        return drawn.map(({ anchor, need, city, ...rest }, n): Step => {
          const earlier = (index: number) => `s${index % n}`;
          const from =
            typeof anchor === 'string' || n === 0
              ? typeof anchor === 'string'
                ? anchor
                : 'START'
              : { step: earlier(anchor) };
          const needs = need === null || n === 0 ? [] : [earlier(need)];
          return { rule: { key: `s${n}`, from, needs, mark: null, ...rest }, place: placeOf(city, days) };
        });
      }),
  )
  .filter((made) => problemsOf(made.map(({ rule }) => rule)).length === 0);

const anchors: fc.Arbitrary<Anchors> = fc
  .record({
    start: fc.oneof(
      ...[
        '2026-10-28',
        '2027-03-20',
        '2028-02-29',
        '2026-12-31',
        '2027-01-01',
        '2026-11-01',
        '2027-03-14',
        '2027-03-28',
      ].map((date) => fc.constant(dayOf(date))),
      fc.integer({ min: dayOf('2026-10-01'), max: dayOf('2028-12-31') }),
    ),
    length: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ start, length }) => ({ start, end: start + length }));

const moved = fc.option(fc.record({ days: fc.integer({ min: -90, max: 20 }), time }), { nil: null });

/** Tasks of one plan, on their days, some finished, some put elsewhere by hand, and some that no plan holds. */
function tasksOf(
  plan: readonly Step[],
  at: Anchors,
  fates: readonly { open: boolean; moved: { days: number; time: string | null } | null }[],
): DatedTask[] {
  const days = schedule(plan, at);
  const planned = plan.map(({ rule, place }, n): DatedTask => {
    const fate = fates[n % fates.length] ?? { open: true, moved: null };
    const due =
      fate.moved === null
        ? { day: days.get(rule.key) ?? 0, time: rule.time }
        : { day: at.start + fate.moved.days, time: fate.moved.time };
    return { id: rule.key, open: fate.open, due, place, step: { planId: 'p', rule, moved: fate.moved } };
  });
  const loose = plan.slice(0, 3).map(({ place }, n): DatedTask => ({
    id: `loose${n}`,
    open: n !== 1,
    due: { day: at.start - 10 * n, time: '02:30' },
    place,
    step: null,
  }));
  return [...planned, ...loose];
}

const fates = fc.array(fc.record({ open: fc.boolean(), moved }), { minLength: 1, maxLength: 5 });
const apply = (tasks: readonly DatedTask[], was: Anchors, becomes: Anchors): DatedTask[] => {
  const shifts = new Map(shiftsOf(tasks, was, becomes, 0).map((shift) => [shift.taskId, shift]));
  return tasks.map((task) => ({ ...task, due: shifts.get(task.id)?.becomes ?? task.due }));
};
const dues = (tasks: readonly DatedTask[]) => tasks.map(({ id, due }) => [id, due.day, due.time]);

describe('a back-plan', () => {
  it('keeps the order of its steps, for any template, zones, holidays and dates', () => {
    fc.assert(
      fc.property(steps, anchors, (plan, at) => {
        const days = schedule(plan, at);
        const byKey = new Map(plan.map((step) => [step.rule.key, step]));
        const due = (key: string) => dueOn(byKey.get(key) as Step, days.get(key) as Day);
        for (const [key, before] of dependencies(plan.map(({ rule }) => rule)))
          for (const earlier of before) expect(due(earlier)).toBeLessThanOrEqual(due(key));
      }),
      { numRuns: 300 },
    );
  });

  it('puts working-day steps on days when people work at their place', () => {
    fc.assert(
      fc.property(steps, anchors, (plan, at) => {
        const days = schedule(plan, at);
        for (const { rule, place } of plan)
          if (rule.unit === 'WORKING_DAYS')
            expect(place.calendar.isWorking(days.get(rule.key) as Day)).toBe(true);
      }),
    );
  });

  it('changes no finished step when its occurrence moves', () => {
    fc.assert(
      fc.property(steps, anchors, anchors, fates, (plan, at, to, fate) => {
        const tasks = tasksOf(plan, at, fate);
        const closed = tasks.filter(({ open }) => !open).map(({ id }) => id);
        expect(shiftsOf(tasks, at, to, 0).filter(({ taskId }) => closed.includes(taskId))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is restored when its occurrence moves and moves back, however often', () => {
    fc.assert(
      fc.property(steps, anchors, anchors, anchors, fates, (plan, at, to, further, fate) => {
        const tasks = tasksOf(plan, at, fate);
        const there = apply(tasks, at, to);
        expect(dues(apply(there, to, at))).toEqual(dues(tasks));
        expect(dues(apply(apply(there, to, further), further, at))).toEqual(dues(tasks));
      }),
      { numRuns: 200 },
    );
  });

  it('is restored though a step is finished while its occurrence is elsewhere', () => {
    fc.assert(
      fc.property(steps, anchors, anchors, fc.nat(11), (plan, at, to, which) => {
        const tasks = tasksOf(plan, at, [{ open: true, moved: null }]);
        const there = apply(tasks, at, to).map((task, n) => (n === which ? { ...task, open: false } : task));
        const back = apply(there, to, at);
        expect(dues(back).filter((_, n) => n !== which)).toEqual(dues(tasks).filter((_, n) => n !== which));
      }),
    );
  });

  const step = (key: string, rule: Partial<StepRule>, city: (typeof CITIES)[number] = CITIES[0]): Step => ({
    rule: {
      key,
      from: 'START',
      side: 'BEFORE',
      amount: 0,
      unit: 'DAYS',
      time: null,
      needs: [],
      takesDays: 1,
      mark: null,
      ...rule,
    },
    place: placeOf(city, new Set()),
  });
  const on = (date: string): Anchors => ({ start: dayOf(date), end: dayOf(date) });
  const [NEW_YORK, GENEVA, BANGUI] = CITIES;

  it.each([
    [
      'in the week when Geneva has left summer time and New York has not',
      '2026-10-28',
      GENEVA,
      '10:00',
      '2026-10-28T09:00:00.000Z',
    ],
    ['in New York on that day', '2026-10-28', NEW_YORK, '10:00', '2026-10-28T14:00:00.000Z'],
    [
      'in New York when it has summer time and Geneva has not',
      '2027-03-20',
      NEW_YORK,
      '10:00',
      '2027-03-20T14:00:00.000Z',
    ],
    ['in Geneva on that day', '2027-03-20', GENEVA, '10:00', '2027-03-20T09:00:00.000Z'],
    ['in Bangui, which has none', '2026-10-28', BANGUI, '10:00', '2026-10-28T09:00:00.000Z'],
  ])('is due at the right instant %s', (_, date, city, at, instant) => {
    const only = step('a', { time: at }, city);
    expect(new Date(dueOn(only, schedule([only], on(date)).get('a') as Day)).toISOString()).toBe(instant);
  });

  it.each([
    ['over New Year, which is a holiday everywhere', '2027-01-04', 'WORKING_DAYS', 1, BANGUI, '2026-12-31'],
    [
      'over Independence Day of the Central African Republic on 13 August',
      '2026-08-17',
      'WORKING_DAYS',
      2,
      BANGUI,
      '2026-08-12',
    ],
    ['over Thanksgiving in New York', '2026-11-27', 'WORKING_DAYS', 1, NEW_YORK, '2026-11-25'],
    ['over a leap day', '2028-03-01', 'DAYS', 1, GENEVA, '2028-02-29'],
    ['over a leap day by working days', '2028-03-01', 'WORKING_DAYS', 2, GENEVA, '2028-02-28'],
    ['over the Genevan fast', '2026-09-11', 'WORKING_DAYS', 1, GENEVA, '2026-09-09'],
  ] as const)('counts back %s', (_, date, unit, amount, city, expected) => {
    const only = step('a', { unit, amount }, city);
    expect(dateOfDay(schedule([only], on(date)).get('a') as Day)).toBe(expected);
  });

  it('pulls a step back that would come after the one that needs it, in another zone', () => {
    const plan = [
      step('submit', { amount: 5, time: '09:00' }, BANGUI),
      step('review', { from: { step: 'submit' }, amount: 0, time: '17:00' }, NEW_YORK),
    ];
    const days = schedule(plan, on('2027-03-20'));
    expect([...days].map(([key, day]) => [key, dateOfDay(day)])).toEqual([
      ['submit', '2027-03-15'],
      ['review', '2027-03-14'],
    ]);
  });

  it('flags dates that have passed, that nobody works on, or that lie in the night there', () => {
    const task = (id: string, date: string, at: string | null): DatedTask => ({
      id,
      open: true,
      due: { day: dayOf(date), time: at },
      place: placeOf(BANGUI, new Set()),
      step: null,
    });
    const tasks = [
      task('past', '2026-11-12', null),
      task('holiday', '2026-11-17', null),
      task('weekend', '2026-11-21', null),
      task('night', '2026-11-23', '22:30'),
    ];
    const flags = shiftsOf(tasks, on('2026-12-01'), on('2026-12-15'), Date.parse('2026-11-30T12:00:00Z')).map(
      ({ taskId, flags: found }) => [taskId, found],
    );
    expect(flags).toEqual([
      ['past', ['PAST']],
      ['holiday', ['HOLIDAY']],
      ['weekend', ['WEEKEND']],
      ['night', ['NIGHT']],
    ]);
  });

  it('names the chain that cannot fit any more, and how late it is', () => {
    const plan = [
      step('draft', { amount: 10, takesDays: 3 }),
      step('translate', { amount: 6, takesDays: 4, needs: ['draft'] }),
      step('send', { amount: 1, takesDays: 1, needs: ['translate'] }),
      step('invite', { amount: 1, takesDays: 1 }),
    ];
    const days = schedule(plan, on('2026-12-17'));
    const open = plan.map((each) => ({ ...each, day: days.get(each.rule.key) as Day }));
    const early = chainsOf(open, dayOf('2026-11-30'));
    expect(early).toEqual({ critical: ['draft', 'translate'], late: [] });
    const late = chainsOf(open, dayOf('2026-12-08'));
    expect(late.late.map(({ key, days: air }) => [key, air])).toEqual([['translate', -3], ['draft', -3], ['send', -1]]); // prettier-ignore
    expect(late.critical).toEqual(['draft', 'translate']);
  });

  it('says how many working days a letter can be signed', () => {
    const open = [step('open', { mark: 'OPENS_SIGNING' }), step('close', { mark: 'CLOSES_SIGNING' })];
    const on2 = (a: string, b: string) => open.map((each, n) => ({ ...each, day: dayOf(n === 0 ? a : b) }));
    expect(signingWindow(on2('2026-11-23', '2026-11-30'))).toBe(4);
    expect(signingWindow(open.slice(1).map((each) => ({ ...each, day: 0 })))).toBeNull();
  });

  it('refuses circles, unknown steps and keys that stand twice', () => {
    const rules = (...list: Partial<StepRule>[]) => list.map((rule, n) => step(`s${n}`, rule).rule);
    expect(problemsOf(rules({ needs: ['s1'] }, { needs: ['s0'] })).map(({ kind }) => kind)).toEqual([
      'CIRCLE',
      'CIRCLE',
    ]);
    expect(
      problemsOf(rules({ from: { step: 's1' } }, { from: { step: 's0' } })).map(({ kind }) => kind),
    ).toEqual(['CIRCLE', 'CIRCLE']);
    expect(problemsOf(rules({ needs: ['s9'] }))).toEqual([{ kind: 'UNKNOWN_STEP', key: 's0' }]);
    expect(problemsOf(rules({ key: 'a' }, { key: 'a' }))).toEqual([{ kind: 'KEY_TWICE', key: 'a' }]);
  });
});
