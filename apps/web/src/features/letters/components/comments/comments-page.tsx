import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { LetterCommentsDocument } from '../../generated/operations';
import '../../letters.css';
import { BackToLetter } from '../back-to-letter';
import { LetterTabs } from '../letter-tabs';
import { Comments } from './comments';

/** What was said of a letter while it was a draft. */
export function CommentsPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/letters/$id/comments' });
  const reading = useReading(LetterCommentsDocument, { id }, { kinds: ['Letter'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.comments', defaultMessage: 'Comments' })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
    >
      <Loaded of={reading} rows={6}>
        {(data) => (
          <div className="stack">
            <LetterTabs letter={data.letter} />
            <Comments letter={data.letter} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
