import { Link, useParams, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { textOf } from '@/base/search';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { SignatoriesDocument } from '../generated/operations';
import '../letters.css';
import { BackToLetter } from './back-to-letter';
import { EraseStep } from './erasing/erase-step';
import { LetterTabs } from './letter-tabs';
import { PrintButton } from './print-button';
import { LateStep } from './signing/late-step';
import { Signatories } from './signatories';

const CLOSED: readonly string[] = ['CLOSED', 'DELIVERED', 'ANSWERED'];

/** Those who signed and chose to be named, and how many did not; made to be printed. */
export function SignatoriesPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/letters/$id/signatories' });
  const coordinates = useRole('COORDINATOR');
  const protects = useRole('DATA_PROTECTION_OFFICER');
  const after = textOf(useSearch({ strict: false }), 'after');
  const reading = useReading(SignatoriesDocument, { id, after }, { kinds: ['Letter'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.signatories.title', defaultMessage: 'Signatories' })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
      actions={
        <>
          {coordinates && (
            <>
              <Link className="button" to="/letters/$id/import" params={{ id }}>
                <FormattedMessage id="letters.import.title" defaultMessage="Import signatures" />
              </Link>
              <Link className="button" to="/letters/$id/moderation" params={{ id }}>
                <FormattedMessage id="letters.moderation.title" defaultMessage="Moderation" />
              </Link>
            </>
          )}
          <PrintButton />
        </>
      }
      help={
        <FormattedMessage
          id="letters.signatories.help"
          defaultMessage="Organisations stand first, then people in a personal capacity. Only those who chose to be named in public are listed; the others are counted, and nothing here tells who they are."
        />
      }
    >
      <Loaded of={reading} rows={8}>
        {(data) => (
          <>
            <LetterTabs letter={data.letter} />
            <Signatories {...data} after={after} />
            {coordinates && CLOSED.includes(data.letter.state) && <LateStep letterId={id} />}
            {(coordinates || protects) && <EraseStep letterId={id} signatories={data.letter.signatories} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
