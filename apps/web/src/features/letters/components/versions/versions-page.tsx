import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { LetterVersionsDocument } from '../../generated/operations';
import '../../letters.css';
import { BackToLetter } from '../back-to-letter';
import { LetterTabs } from '../letter-tabs';
import { AmendStep } from './amend-step';
import { Revisions } from './revisions';
import { VersionsList } from './versions-list';

/** The texts that a letter has had, what differs between them, and, while it is open, its next one. */
export function VersionsPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/letters/$id/versions' });
  const coordinates = useRole('COORDINATOR');
  const reading = useReading(LetterVersionsDocument, { id }, { kinds: ['Letter'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.versions', defaultMessage: 'Versions' })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
      help={
        <FormattedMessage
          id="letters.versions.help"
          defaultMessage="Locking fixes a version for good. While a letter is open, its words can change only as a new version: a correction is told to its signers, a change in substance asks them again."
        />
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => (
          <div className="stack">
            <LetterTabs letter={data.letter} />
            {data.letter.versions.length > 0 && <VersionsList letter={data.letter} />}
            {coordinates && data.letter.state === 'OPEN' && (
              <AmendStep key={data.letter.revision} letter={data.letter} />
            )}
            {coordinates && <Revisions letter={data.letter} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
