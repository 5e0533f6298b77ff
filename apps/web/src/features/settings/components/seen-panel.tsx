import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { VISIBILITY_SENTENCES } from '@/features/partners';
import { Panel } from '@/ui/panel';
import { OwnOrganisationDocument } from '../generated/operations';
import { seenOf } from '../rules';

const SEEN = defineMessages({
  coordinators: {
    id: 'settings.seen.coordinators',
    defaultMessage: 'Coordinators see your name, your address, your role and your organisation.',
  },
  colleagues: {
    id: 'settings.seen.colleagues',
    defaultMessage:
      'Partners of your own organisation see your name and role, not your address. Other organisations see neither.',
  },
  individual: {
    id: 'settings.seen.individual',
    defaultMessage: 'Nobody else sees that you are a member.',
  },
  signer: {
    id: 'settings.seen.signer',
    defaultMessage:
      'If you may sign for your organisation, all its people see that. A letter prints its name and your title, not your own name.',
  },
});

/** What the coalition sees of the person, and of the organisation. */
export function SeenPanel() {
  const { formatMessage: t } = useIntl();
  const { standing } = useSession();
  const { organisation } = standing;
  const { data } = useReading(
    OwnOrganisationDocument,
    { id: organisation?.id ?? '' },
    { kinds: ['Organisation'], pause: organisation === null },
  );
  return (
    <Panel title={<FormattedMessage id="settings.seen" defaultMessage="What the coalition sees of you" />}>
      <ul>
        {seenOf(standing).map((sentence) => (
          <li key={sentence}>{t(SEEN[sentence])}</li>
        ))}
      </ul>
      {data !== undefined && (
        <p>
          <FormattedMessage
            id="settings.seen.organisation"
            defaultMessage="Your organisation: {sentence}"
            values={{ sentence: t(VISIBILITY_SENTENCES[data.organisation.visibility]) }}
          />
        </p>
      )}
    </Panel>
  );
}
