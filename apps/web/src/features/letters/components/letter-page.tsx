import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { LetterDocument, type LetterQuery } from '../generated/operations';
import { useMovedOn } from '../hooks/use-moved-on';
import { isEditable } from '../rules/life';
import '../letters.css';
import { DraftLetter } from './draft-letter';
import { FixedLetter } from './fixed-letter';
import { LetterTabs } from './letter-tabs';
import { Life } from './life';
import { Recipient } from './recipient';

export function LetterPage() {
  const { id } = useParams({ from: '/letters/$id' });
  return <OneLetter key={id} id={id} />;
}

/** One letter: where it stands, its text, and the next legal step. */
function OneLetter({ id }: { readonly id: string }) {
  const { formatMessage: t } = useIntl();
  const reading = useReading(LetterDocument, { id }, { kinds: ['Letter'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={letter?.title || t({ id: 'letters.letter', defaultMessage: 'Letter' })}
      titleLang={letter?.language}
      eyebrow={
        <Link to="/letters">
          <FormattedMessage id="letters.back" defaultMessage="Letters" />
        </Link>
      }
      lead={letter !== undefined && letter.recipient !== '' && <Recipient letter={letter} />}
      help={
        <FormattedMessage
          id="letters.letter.help"
          defaultMessage="A letter is drafted, commented on, locked, opened for signature, closed, delivered and answered. Only the step that comes next is offered, to those who may take it. A signature belongs to the exact words that were locked."
        />
      }
    >
      <Loaded of={reading} rows={8}>
        {(data) => <Standing data={data} again={reading.again} />}
      </Loaded>
    </Page>
  );
}

interface StandingProps {
  readonly data: LetterQuery;
  readonly again: () => void;
}

/** Where the letter stands, and the letter as it is shown there. */
function Standing({ data: { letter, places }, again }: StandingProps) {
  const drafts = useRole('COORDINATOR');
  const place = useMovedOn(letter.state);
  return (
    <>
      <LetterTabs letter={letter} />
      <div tabIndex={-1} ref={place}>
        <Life state={letter.state} />
      </div>
      {isEditable(letter.state) && drafts ? (
        <DraftLetter letter={letter} again={again} />
      ) : (
        <FixedLetter letter={letter} places={places} />
      )}
    </>
  );
}
