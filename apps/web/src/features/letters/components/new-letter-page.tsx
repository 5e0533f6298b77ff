import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { Empty } from '@/ui/empty';
import { Page } from '@/ui/page';
import { NewLetterForm } from './new-letter-form';

export function NewLetterPage() {
  const { formatMessage: t } = useIntl();
  const drafts = useRole('COORDINATOR');
  return (
    <Page
      title={t({ id: 'letters.new.title', defaultMessage: 'Draft a letter' })}
      eyebrow={
        <Link to="/letters">
          <FormattedMessage id="letters.back" defaultMessage="Letters" />
        </Link>
      }
      help={
        <FormattedMessage
          id="letters.new.help"
          defaultMessage="A few words are enough to begin: the draft then saves itself while you write on. Nobody can sign before you lock the text and open it with a deadline. Members of the coalition can read drafts."
        />
      }
    >
      {drafts ? (
        <NewLetterForm />
      ) : (
        <Empty
          title={<FormattedMessage id="letters.new.notYou" defaultMessage="Coordinators draft letters" />}
        >
          <FormattedMessage
            id="letters.new.ask"
            defaultMessage="Send your wording to a coordinator of your coalition."
          />
        </Empty>
      )}
    </Page>
  );
}
