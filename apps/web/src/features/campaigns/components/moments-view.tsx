import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { CalendarDate } from '@/ui/date';
import { Loaded } from '@/ui/loaded';
import { Pager } from '@/ui/pager';
import { Table } from '@/ui/table';
import { MomentsDocument, type MomentsQuery } from '../generated/operations';
import { useToday } from '@/base/use-today';
import { nextDate } from '../rules/dates';
import type { MomentsSearch } from '../search';
import { DATE_LOOKS, MOMENT_KINDS } from '../words';
import { LookOf } from './look';
import { MomentsFilters, useMomentsFilterNames } from './moments-filters';
import { NothingFound } from './nothing-found';

type MomentOf = MomentsQuery['moments']['edges'][number]['node'];

/** All moments in a table, each with its next date. */
export function MomentsView({ search }: { readonly search: MomentsSearch }) {
  const { city, search: text, after } = search;
  const reading = useReading(MomentsDocument, { city, search: text, after }, { kinds: ['Moment'] });
  const names = useMomentsFilterNames();
  return (
    <>
      <MomentsFilters search={search} cities={reading.data?.cities ?? []} />
      <Loaded of={reading} rows={8}>
        {({ moments: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <NothingFound
              filters={(['search', 'city'] as const).map((name) => ({
                name,
                label: names[name],
                value: search[name],
              }))}
            >
              <FormattedMessage
                id="campaigns.moments.empty"
                defaultMessage="Moments come with the pack of data that whoever runs Chorus brings in."
              />
            </NothingFound>
          ) : (
            <>
              <MomentsTable moments={edges.map(({ node }) => node)} />
              <Pager total={totalCount} page={pageInfo} after={after} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function MomentsTable({ moments }: { readonly moments: readonly MomentOf[] }) {
  const { formatMessage: t } = useIntl();
  return (
    <Table
      caption={t({ id: 'campaigns.table.caption', defaultMessage: 'Moments by code' })}
      rows={moments}
      rowKey={({ id }) => id}
      columns={[
        {
          name: t({ id: 'campaigns.table.moment', defaultMessage: 'Moment' }),
          cell: ({ code, title }) => (
            <Link to="/moments/$code" params={{ code }}>
              {title}
            </Link>
          ),
        },
        {
          name: t({ id: 'campaigns.table.kind', defaultMessage: 'Kind' }),
          cell: ({ kind }) => (MOMENT_KINDS[kind] === undefined ? kind : t(MOMENT_KINDS[kind])),
        },
        {
          name: t({ id: 'campaigns.table.city', defaultMessage: 'City' }),
          cell: ({ city }) => <bdi>{city}</bdi>,
        },
        {
          name: t({ id: 'campaigns.table.next', defaultMessage: 'Next date' }),
          cell: ({ occurrences }) => <Next occurrences={occurrences} />,
        },
        {
          name: t({ id: 'campaigns.table.weeks', defaultMessage: 'Weeks of preparation' }),
          number: true,
          cell: ({ leadWeeks }) => leadWeeks,
        },
      ]}
    />
  );
}

function Next({ occurrences }: Pick<MomentOf, 'occurrences'>) {
  const date = nextDate(occurrences, useToday());
  if (date === undefined) return <FormattedMessage id="campaigns.table.noDate" defaultMessage="Not known" />;
  return (
    <>
      <CalendarDate from={date.startDate} to={date.endDate} />{' '}
      <LookOf look={DATE_LOOKS[date.status]} value={date.status} />
    </>
  );
}
