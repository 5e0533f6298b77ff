import { MomentsService, OccurrencesService } from '@chorus/campaigns';
import type { Bench } from '../bench';
import { dayAfter } from '../calendar';
import { MOMENTS, type MomentCode } from '../data/codes';

const MOMENT_COUNT = 12;
/** Work of the next six months prepares what begins in the next seven. */
const HORIZON_DAYS = 210;

/** A moment with its next dated instance. */
export interface Upcoming {
  readonly code: MomentCode;
  readonly seat: 'NYC' | 'GVA';
  readonly occurrenceId: string;
  /** Local days, YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
}

/** Twelve moments that come next, spread over the time that tasks are planned for, by date. */
export async function upcomingMoments({ app, scope, now }: Bench): Promise<Upcoming[]> {
  const all = {
    city: null,
    organ: null,
    search: null,
    target: null,
    ask: null,
    status: null,
    deadlineUntil: null,
  };
  const { rows } = await app.get(MomentsService).page(scope, all, { first: 100 });
  const known = rows.map(({ node }) => node).filter(isKnown);
  const dates = await app.get(OccurrencesService).ofMoments(
    scope,
    known.map(({ id }) => id),
  );
  const today = dayAfter(now, 0);
  const next = known.flatMap(({ id, code, city }) => {
    const of = dates.get(id) ?? [];
    const date = of.find(({ endDate }) => endDate >= today) ?? of.at(-1);
    if (date === undefined) return [];
    const seat = city === 'Geneva' ? ('GVA' as const) : ('NYC' as const);
    return [{ code, seat, occurrenceId: date.id, start: date.startDate, end: date.endDate }];
  });
  return spread(next, today, dayAfter(now, HORIZON_DAYS));
}

/** What is over comes last, and is taken only where a register is so old that too little lies ahead. */
function spread(moments: readonly Upcoming[], today: string, horizon: string): Upcoming[] {
  const isOver = ({ end }: Upcoming) => end < today;
  const order = (a: Upcoming, b: Upcoming) =>
    Number(isOver(a)) - Number(isOver(b)) || a.start.localeCompare(b.start);
  const sorted = [...moments].sort(order);
  const near = sorted.filter((moment) => !isOver(moment) && moment.start <= horizon);
  const from = near.length < MOMENT_COUNT ? sorted.slice(0, MOMENT_COUNT) : near;
  const step = (from.length - 1) / (MOMENT_COUNT - 1);
  return Array.from({ length: MOMENT_COUNT }, (_, n) => from[Math.round(n * step)]).filter(
    (moment) => moment !== undefined,
  );
}

function isKnown<T extends { readonly code: string }>(moment: T): moment is T & { code: MomentCode } {
  return (MOMENTS as readonly string[]).includes(moment.code);
}
