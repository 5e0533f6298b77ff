import { FormattedMessage } from 'react-intl';
import { currentTime } from '@/base/now';
import { Moment, ShortMoment } from '@/ui/date';
import { Status } from '@/ui/status';
import { cityIn, nearnessOf, type City, type Nearness } from '../rules/deadline';
import type { LetterState } from '../rules/life';

/** From this many days on a deadline is pressing. */
const PRESSING = 3;

interface DeadlineProps {
  readonly letter: {
    readonly state: LetterState;
    readonly closesAt: string | null;
    readonly closesZone: string | null;
  };
  readonly places: readonly City[];
  readonly short?: boolean;
}

/** When signing closes, in the deadline's own city, and how near that is while the letter is open. */
export function Deadline({ letter: { state, closesAt, closesZone }, places, short = false }: DeadlineProps) {
  if (closesAt === null || closesZone === null)
    return (
      <span className="muted">
        <FormattedMessage id="letters.deadline.none" defaultMessage="Not set yet" />
      </span>
    );
  const city = cityIn(closesZone, places);
  return (
    <span className="row">
      {short ? <ShortMoment at={closesAt} city={city} /> : <Moment at={closesAt} city={city} />}
      {state === 'OPEN' && <Near {...nearnessOf(new Date(closesAt), closesZone, currentTime())} />}
    </span>
  );
}

function Near({ kind, days }: Nearness) {
  const pressing = days <= PRESSING;
  return (
    <Status glyph={pressing ? '▲' : '◷'} tone={pressing ? 'warn' : 'plain'}>
      <NearWords kind={kind} days={days} />
    </Status>
  );
}

function NearWords({ kind, days }: Nearness) {
  switch (kind) {
    case 'past':
      return <FormattedMessage id="letters.near.past" defaultMessage="deadline passed" />;
    case 'today':
      return <FormattedMessage id="letters.near.today" defaultMessage="closes today" />;
    case 'tomorrow':
      return <FormattedMessage id="letters.near.tomorrow" defaultMessage="closes tomorrow" />;
    case 'days':
      return (
        <FormattedMessage id="letters.near.days" defaultMessage="closes in {days} days" values={{ days }} />
      );
  }
}
