import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { currentTime } from '@/base/now';
import { useRole, useSession } from '@/base/session';
import { calendarDate } from '@/base/time';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { DeskDocument } from '../generated/operations';
import { comingOf, daysFrom, decisionsOf, UNCLAIMED_DAYS } from '../rules';
import { Decisions } from './decisions';
import { NextMoment } from './next-moment';
import { Slipping } from './slipping';
import '../home.css';

/** What the coordination looks at first; nobody else has a desk. */
export function DeskPage() {
  return useRole('COORDINATOR') ? <Desk /> : <Navigate to="/home" replace />;
}

const KINDS = ['Letter', 'Task', 'Invitation', 'Occurrence'];

function Desk() {
  const { formatMessage: t } = useIntl();
  const { timeZone } = useSession();
  const [now] = useState(currentTime);
  const variables = {
    today: calendarDate(now, timeZone),
    now: now.toISOString(),
    soon: daysFrom(now, UNCLAIMED_DAYS).toISOString(),
  };
  const reading = useReading(DeskDocument, variables, { kinds: KINDS });
  return (
    <Page
      title={t({ id: 'home.desk', defaultMessage: 'Desk' })}
      help={
        <p>
          <FormattedMessage
            id="home.desk.help"
            defaultMessage="What needs a decision stands on top, the most pressing first. Below is work that was claimed and is late. The next moment shows how much prepares it."
          />
        </p>
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => {
          const decisions = decisionsOf(data, now);
          const [next] = comingOf(data.occurrences, 1);
          return (
            <div className="columns">
              <div className="stack">
                <Decisions shown={decisions.shown} more={decisions.more} />
                <Slipping list={data.slipping} first={decisions.shown.length === 0} />
              </div>
              <NextMoment date={next ?? null} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
