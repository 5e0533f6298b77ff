import { zonedAt } from '@chorus/kernel/time';

const DAYS_BACK = 30;
const MONTHS_AHEAD = 18;

/** The time that a feed covers at an instant: 30 days back to 18 months ahead, as instants and as dates of UTC. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
  readonly firstDay: string;
  readonly lastDay: string;
}

export function windowAt(now: Date): Window {
  const here = zonedAt(now, 'UTC');
  const [first, last] = [here.subtract({ days: DAYS_BACK }), here.add({ months: MONTHS_AHEAD })];
  return {
    from: new Date(first.epochMilliseconds),
    to: new Date(last.epochMilliseconds),
    firstDay: first.toPlainDate().toString(),
    lastDay: last.toPlainDate().toString(),
  };
}
