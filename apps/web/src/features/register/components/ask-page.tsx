import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Facts, Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import { AskDocument, type AskQuery } from '../generated/operations';
import { LEVELS } from '../words';
import { AskCampaigns } from './ask-campaigns';
import { AskLetters } from './ask-letters';
import { TargetLink } from './target-link';

/** One ask; another address is another screen. */
export function AskPage() {
  const { code } = useParams({ from: '/register/asks/$code' });
  return <AskScreen key={code} code={code} />;
}

function AskScreen({ code }: { readonly code: string }) {
  const { formatMessage: t } = useIntl();
  const reading = useReading(AskDocument, { code }, { kinds: ['Campaign'] });
  const ask = reading.data?.ask;
  return (
    <Page
      title={ask?.title ?? t({ id: 'register.ask.title', defaultMessage: 'Ask {code}' }, { code })}
      titleLang={ask?.language}
      eyebrow={
        <>
          <Link to="/register/asks">
            <FormattedMessage id="register.ask.back" defaultMessage="Asks" />
          </Link>{' '}
          / {code}
        </>
      }
      help={
        <FormattedMessage
          id="register.ask.help"
          defaultMessage="This is the demand in its exact words, how progress can be told, and who can grant it. Below stand the campaigns that press it."
        />
      }
    >
      <Loaded of={reading}>{(data) => <AskParts {...data} />}</Loaded>
    </Page>
  );
}

function AskParts({ ask, campaigns }: AskQuery) {
  const { formatMessage: t } = useIntl();
  return (
    <div className="columns">
      <div className="stack">
        <Panel title={t({ id: 'register.ask.demand', defaultMessage: 'What is demanded' })}>
          <p className="prose serif">
            <Written lang={ask.language}>{ask.text}</Written>
          </p>
          <h3>{t({ id: 'register.ask.indicator', defaultMessage: 'How progress can be told' })}</h3>
          <p className="prose">
            <Written lang={ask.language}>{ask.indicator}</Written>
          </p>
        </Panel>
        <AskCampaigns campaigns={campaigns} ask={ask.code} />
        <AskLetters letters={ask.letters} />
      </div>
      <div className="stack">
        <Panel title={t({ id: 'register.ask.targets', defaultMessage: 'Who can grant it' })}>
          <AskTargets ask={ask} />
        </Panel>
        <Panel title={t({ id: 'register.ask.place', defaultMessage: 'Where it stands' })}>
          <Facts
            of={[
              [t({ id: 'register.ask.level', defaultMessage: 'Level' }), t(LEVELS[ask.level])],
              [
                t({ id: 'register.ask.group', defaultMessage: 'Group' }),
                <Link key="group" to="/register/asks" search={{ group: ask.groupCode }}>
                  <Written lang={ask.language}>{ask.groupTitle}</Written>
                </Link>,
              ],
            ]}
          />
        </Panel>
      </div>
    </div>
  );
}

function AskTargets({ ask }: Pick<AskQuery, 'ask'>) {
  return (
    <ul className="rows">
      {ask.targets.map((target) => (
        <li key={target.id}>
          <TargetLink target={target} />
          <br />
          <Link className="small" to="/register/initiatives" search={{ actor: target.code }}>
            <FormattedMessage
              id="register.ask.done"
              defaultMessage="What {code} has done"
              values={{ code: target.code }}
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
