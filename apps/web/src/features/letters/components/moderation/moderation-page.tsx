import { useParams, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { ModerationDocument } from '../../generated/operations';
import '../../letters.css';
import { BackToLetter } from '../back-to-letter';
import { Moderation } from './moderation';

/** Sign-ons given on a letter's public page: who is looked at, what was done, and by whom. */
export function ModerationPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/letters/$id/moderation' });
  const search = useSearch({ from: '/letters/$id/moderation' });
  const variables = {
    letterId: id,
    filter: search.filter ?? 'STANDING',
    search: search.search,
    after: search.after,
  };
  const reading = useReading(ModerationDocument, variables, {
    kinds: ['ModerationAct', 'ModerationSummary', 'SignOn'],
  });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.moderation.title', defaultMessage: 'Moderation' })}
      lead={t({
        id: 'letters.moderation.lead',
        defaultMessage: 'Sign-ons from the public page that should not count.',
      })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
      help={
        <FormattedMessage
          id="letters.moderation.help"
          defaultMessage="A held or rejected sign-on does not count, and nothing is deleted: every step can be undone while the letter is open. You see who signed only where the signer chose to be named in public, and a mail address never whole. Rules by address or network reach other signatories only where five or more of a kind answer to them, so that nobody is told apart."
        />
      }
    >
      <Loaded of={reading} rows={8}>
        {(data) => <Moderation data={data} search={search} />}
      </Loaded>
    </Page>
  );
}
