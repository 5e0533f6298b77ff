import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { TargetLink } from '@/features/register';
import { useReading } from '@/base/use-reading';
import { useRole } from '@/base/session';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Facts, Panel } from '@/ui/panel';
import { MomentDocument, type MomentQuery } from '../generated/operations';
import { useToday } from '@/base/use-today';
import { nextDate } from '../rules/dates';
import { MOMENT_KINDS, VERIFIED_LOOKS } from '../words';
import { DateTasks } from './date-tasks';
import { LookOf } from './look';
import { MakeTask } from './make-task';
import { MomentDates } from './moment-dates';
import { Preparation } from './preparation';

/** One moment; another address is another screen. */
export function MomentPage() {
  const { code } = useParams({ from: '/moments/$code' });
  return <MomentScreen key={code} code={code} />;
}

function MomentScreen({ code }: { readonly code: string }) {
  const { formatMessage: t } = useIntl();
  const today = useToday();
  const coordinator = useRole('COORDINATOR');
  const reading = useReading(MomentDocument, { code }, { kinds: ['Task'] });
  const moment = reading.data?.moment;
  const next = nextDate(moment?.occurrences ?? [], today);
  return (
    <Page
      title={moment?.title ?? t({ id: 'campaigns.moment.title', defaultMessage: 'Moment {code}' }, { code })}
      eyebrow={
        <Link to="/moments">
          <FormattedMessage id="campaigns.moment.back" defaultMessage="Moments" />
        </Link>
      }
      help={
        <FormattedMessage
          id="campaigns.moment.help"
          defaultMessage="Here stands what the moment is for, when it recurs and how far that has been verified. Its dates carry a status each. Tasks that prepare the next date are listed with it."
        />
      }
      actions={coordinator && next !== undefined && <MakeTask occurrence={next.id} primary />}
    >
      <Loaded of={reading} rows={6}>
        {(data) => <MomentParts moment={data.moment} next={next} />}
      </Loaded>
    </Page>
  );
}

type MomentDate = MomentQuery['moment']['occurrences'][number];

function MomentParts({ moment, next }: MomentQuery & { readonly next: MomentDate | undefined }) {
  const { formatMessage: t } = useIntl();
  const { purpose, kind, city, recurrence, leadWeeks, verified, organ, occurrences } = moment;
  return (
    <div className="columns">
      <div className="stack">
        <Panel title={t({ id: 'campaigns.moment.purpose', defaultMessage: 'What it is for' })}>
          <p className="prose">{purpose}</p>
        </Panel>
        <MomentDates dates={occurrences} next={next?.id} />
        {next !== undefined && <DateTasks occurrence={next} />}
      </div>
      <div className="stack">
        <Panel title={t({ id: 'campaigns.moment.facts', defaultMessage: 'To plan by' })}>
          <Facts
            of={[
              [t({ id: 'campaigns.moment.city', defaultMessage: 'City' }), <bdi key="city">{city}</bdi>],
              [
                t({ id: 'campaigns.moment.organ', defaultMessage: 'Held by' }),
                organ === null ? '–' : <TargetLink key="organ" target={organ} />,
              ],
              [
                t({ id: 'campaigns.moment.kind', defaultMessage: 'Kind' }),
                MOMENT_KINDS[kind] === undefined ? kind : t(MOMENT_KINDS[kind]),
              ],
              [t({ id: 'campaigns.moment.recurrence', defaultMessage: 'When it recurs' }), recurrence],
              [
                t({ id: 'campaigns.moment.lead', defaultMessage: 'Preparation' }),
                <Preparation key="lead" weeks={leadWeeks} next={next?.startDate} />,
              ],
              [
                t({ id: 'campaigns.moment.verified', defaultMessage: 'How far it is verified' }),
                <LookOf key="verified" look={VERIFIED_LOOKS[verified]} value={verified} />,
              ],
            ]}
          />
        </Panel>
      </div>
    </div>
  );
}
