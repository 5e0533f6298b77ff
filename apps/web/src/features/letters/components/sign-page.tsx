import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { LetterToSignDocument } from '../generated/operations';
import '../letters.css';
import { BackToLetter } from './back-to-letter';
import { Recipient } from './recipient';
import { Signing } from './signing';

export function SignPage() {
  const { id } = useParams({ from: '/letters/$id/sign' });
  return <OneLetter key={id} id={id} />;
}

/** A letter to be signed for the reader's organisation: its words, how the name will print, and the choice of who sees it. */
function OneLetter({ id }: { readonly id: string }) {
  const { formatMessage: t } = useIntl();
  const reading = useReading(LetterToSignDocument, { id }, { kinds: ['Letter'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.sign.title', defaultMessage: 'Sign a letter' })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
      lead={letter !== undefined && <Recipient letter={letter} />}
      help={
        <FormattedMessage
          id="letters.sign.help"
          defaultMessage="Read the text, choose who may see your organisation’s name, and sign. The signature belongs to exactly these words. You can withdraw it until signing closes, and sign again."
        />
      }
    >
      <Loaded of={reading} rows={8}>
        {(data) => <Signing data={data} />}
      </Loaded>
    </Page>
  );
}
