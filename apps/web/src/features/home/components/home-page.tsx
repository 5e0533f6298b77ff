import { Navigate } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { useToday } from '@/base/use-today';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { HomeDocument } from '../generated/operations';
import { comingOf, firstStepsOf } from '../rules';
import { Coming } from './coming';
import { FirstSteps } from './first-steps';
import { Waiting } from './waiting';
import '../home.css';

/** Where everyone begins; whoever has not chosen language and city does so first. */
export function HomePage() {
  const { settled } = useSession();
  return settled ? <Home /> : <Navigate to="/welcome" replace />;
}

const KINDS = ['Task', 'Letter', 'Campaign', 'Occurrence', 'Invitation', 'Member'];

function Home() {
  const { formatMessage: t } = useIntl();
  const { standing } = useSession();
  const today = useToday();
  const { role, organisation } = standing;
  const coordinates = role === 'COORDINATOR';
  const answers = organisation !== null && (coordinates || role === 'PARTNER');
  const reading = useReading(
    HomeDocument,
    { today, ours: organisation !== null, answers, coordinates },
    { kinds: KINDS },
  );
  return (
    <Page
      title={t({ id: 'home.title', defaultMessage: 'Home' })}
      lead={<FormattedMessage id="home.lead" defaultMessage="What waits for you, the next due first." />}
      help={
        <p>
          <FormattedMessage
            id="home.help"
            defaultMessage="Here stands what your organisation has taken on or is asked for, the nearest first. Each has one button that leads to the next thing to do. What is done disappears."
          />
        </p>
      }
    >
      <Loaded of={reading} rows={5}>
        {(data) => (
          <>
            {coordinates && <FirstSteps done={firstStepsOf(data, organisation !== null)} />}
            <div className="columns">
              <Waiting data={data} />
              <Coming dates={comingOf(data.occurrences)} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}
