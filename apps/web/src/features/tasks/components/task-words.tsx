import { FormattedMessage, useIntl } from 'react-intl';
import { currentTime } from '@/base/now';
import { useSession } from '@/base/session';
import { ShortMoment, type City } from '@/ui/date';
import { Status } from '@/ui/status';
import { Name } from '@/ui/written';
import type { TaskState } from '../generated/operations';
import { nearnessOf } from '../rules';
import { STATES } from '../words';

export function TaskStatus({ state }: { readonly state: TaskState }) {
  const { formatMessage: t } = useIntl();
  const { tone, glyph, word } = STATES[state];
  return (
    <Status tone={tone} glyph={glyph}>
      {t(word)}
    </Status>
  );
}

interface DueTask {
  readonly state: TaskState;
  readonly dueAt: string;
  readonly place: City;
}

/** "in 5 days", or the mark of being late, counted where the reader is. */
export function Nearness({ task }: { readonly task: Omit<DueTask, 'place'> }) {
  const { timeZone } = useSession();
  const near = nearnessOf(task, currentTime(), timeZone);
  if (near === null) return null;
  const { late, days } = near;
  if (late)
    return (
      <Status tone="bad" glyph="▲">
        <FormattedMessage
          id="tasks.late"
          defaultMessage="{days, plural, =0 {late since today} one {# day late} other {# days late}}"
          values={{ days }}
        />
      </Status>
    );
  return (
    <strong>
      <FormattedMessage
        id="tasks.near"
        defaultMessage="{days, plural, =0 {today} =1 {tomorrow} other {in # days}}"
        values={{ days }}
      />
    </strong>
  );
}

/** How near a task is, and when that is at its place. */
export function Due({ task }: { readonly task: DueTask }) {
  return (
    <span className="row">
      <Nearness task={task} /> <ShortMoment at={task.dueAt} city={task.place} />
    </span>
  );
}

interface OwnedTask {
  readonly state: TaskState;
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/** Who holds a task, or who did it; an organisation that this reader may not see keeps its name to itself. */
export function Owner({ task: { state, organisation } }: { readonly task: OwnedTask }) {
  const own = useSession().standing.organisation;
  if (state === 'OPEN') return null;
  if (organisation === null)
    return <FormattedMessage id="tasks.owner.withheld" defaultMessage="Name withheld" />;
  if (organisation.id === own?.id)
    return <FormattedMessage id="tasks.owner.us" defaultMessage="Your organisation" />;
  return <Name>{organisation.name}</Name>;
}
