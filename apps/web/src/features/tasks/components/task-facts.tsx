import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import { CalendarDate, Moment } from '@/ui/date';
import { Facts, Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { FullTask } from './full-task';
import { Owner } from './task-words';

export function TaskFacts({ task }: { readonly task: FullTask }) {
  const { formatMessage: t, locale } = useIntl();
  const { place, occurrence, capacity } = task;
  const moment = occurrence?.moment ?? null;
  return (
    <aside>
      <Panel title={<FormattedMessage id="tasks.facts" defaultMessage="At a glance" />}>
        <Facts
          of={[
            [t({ id: 'tasks.due', defaultMessage: 'Due' }), <Moment at={task.dueAt} city={place} />],
            [t({ id: 'tasks.place', defaultMessage: 'Place' }), <Name>{place.name}</Name>],
            ...(task.state === 'OPEN'
              ? []
              : [[t({ id: 'tasks.owner', defaultMessage: 'Owner' }), <Owner task={task} />] as const]),
            ...(capacity === null
              ? []
              : [
                  [t({ id: 'tasks.expertise', defaultMessage: 'Expertise' }), <bdi>{capacity}</bdi>] as const,
                ]),
            [
              t({ id: 'tasks.language', defaultMessage: 'Language' }),
              languageName(task.language, locale as Language),
            ],
            ...(occurrence === null || moment === null
              ? []
              : [
                  [
                    t({ id: 'tasks.prepares', defaultMessage: 'Prepares' }),
                    <>
                      <Link to="/moments/$code" params={{ code: moment.code }}>
                        <bdi>{moment.title}</bdi>
                      </Link>
                      <br />
                      <CalendarDate from={occurrence.startDate} to={occurrence.endDate} />,{' '}
                      <Name>{moment.city}</Name>
                    </>,
                  ] as const,
                ]),
          ]}
        />
      </Panel>
    </aside>
  );
}
