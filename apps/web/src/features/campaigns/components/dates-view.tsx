import { FormattedMessage, useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { useReading } from '@/base/use-reading';
import { Button } from '@/ui/button';
import { CalendarDate } from '@/ui/date';
import { TextField } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Pager } from '@/ui/pager';
import { DatesDocument } from '../generated/operations';
import { useToday } from '@/base/use-today';
import { byMonth, monthsBefore } from '../rules/dates';
import type { MomentsSearch } from '../search';
import { Month } from './month';
import { MomentsFilters, useMomentsFilterNames } from './moments-filters';
import { NothingFound } from './nothing-found';

/** How far one press goes back. */
const STEP_MONTHS = 3;

/** Dates of moments from a day on, month by month. */
export function DatesView({ search }: { readonly search: MomentsSearch }) {
  const { formatMessage: t } = useIntl();
  const change = useFilters();
  const today = useToday();
  const from = search.from ?? today;
  const { city, search: text, after } = search;
  const reading = useReading(DatesDocument, { from, city, search: text, after }, { kinds: ['Occurrence'] });
  const names = useMomentsFilterNames();
  const earlier = monthsBefore(from, STEP_MONTHS);
  return (
    <>
      <MomentsFilters search={search} cities={reading.data?.cities ?? []}>
        <TextField
          label={t({ id: 'campaigns.moments.from', defaultMessage: 'From' })}
          type="date"
          value={from}
          onChange={(day) => change({ from: day === '' || day === today ? undefined : day })}
        />
      </MomentsFilters>
      <div className="actions">
        <Button kind="quiet" onPress={() => change({ from: earlier })}>
          <span>
            <FormattedMessage
              id="campaigns.moments.earlier"
              defaultMessage="Earlier, from {day}"
              values={{ day: <CalendarDate from={earlier} /> }}
            />
          </span>
        </Button>
        {from !== today && (
          <Button kind="quiet" onPress={() => change({ from: undefined })}>
            <FormattedMessage id="campaigns.moments.today" defaultMessage="From today on" />
          </Button>
        )}
      </div>
      <Loaded of={reading} rows={8}>
        {({ occurrences: { edges, totalCount, pageInfo } }) => (
          <>
            {totalCount === 0 && (
              <NothingFound
                filters={(['search', 'city'] as const).map((name) => ({
                  name,
                  label: names[name],
                  value: search[name],
                }))}
              >
                <FormattedMessage
                  id="campaigns.moments.none"
                  defaultMessage="No date is known from this day on."
                />
              </NothingFound>
            )}
            {byMonth(
              edges.map(({ node }) => node),
              from,
            ).map(({ month, dates }) => (
              <Month key={month} month={month} dates={dates} underWay={from === today} />
            ))}
            {totalCount > 0 && <Pager total={totalCount} page={pageInfo} after={after} />}
          </>
        )}
      </Loaded>
    </>
  );
}
