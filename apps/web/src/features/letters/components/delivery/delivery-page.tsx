import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { LetterDeliveryDocument, type LetterDeliveryQuery } from '../../generated/operations';
import { isPackable } from '../../rules/packets';
import '../../letters.css';
import { BackToLetter } from '../back-to-letter';
import { LetterTabs } from '../letter-tabs';
import { PacketPanel } from '../packet/packet-panel';
import { ThreeEyes } from '../preview/three-eyes';
import { MissingVoices } from '../voices/missing-voices';
import { Addressees } from './addressees';
import { AnswerForm } from './answer-form';
import { Answers } from './answers';
import { DeliverForm } from './deliver-form';
import { Deliveries } from './deliveries';
import { SilenceClock } from './silence-clock';

/** To whom a letter goes, how it got there, and what came back. */
export function DeliveryPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/letters/$id/delivery' });
  const reading = useReading(LetterDeliveryDocument, { id }, { kinds: ['Letter'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.delivery', defaultMessage: 'Delivery' })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
      help={
        <FormattedMessage
          id="letters.delivery.help"
          defaultMessage="Build the packet, deliver it, and record when and how. From then on the days without an answer are counted, and can be cited. An answer that only says that another will come does not end the silence."
        />
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => <Parts {...data} />}
      </Loaded>
    </Page>
  );
}

function Parts({ letter, places }: LetterDeliveryQuery) {
  const coordinates = useRole('COORDINATOR');
  const closed = isPackable(letter.state);
  const delivered = letter.deliveries.length > 0;
  return (
    <div className="stack">
      <LetterTabs letter={letter} />
      {letter.silence !== null && <SilenceClock of={letter.silence} />}
      {letter.answers.length > 0 && <Answers of={letter.answers} />}
      {coordinates && delivered && <AnswerForm letter={letter} />}
      {delivered && <Deliveries letter={letter} places={places} />}
      {coordinates && closed && <DeliverStep letter={letter} places={places} />}
      {coordinates && closed && <PacketPanel letterId={letter.id} />}
      {coordinates && closed && <ThreeEyes letterId={letter.id} display={null} />}
      {coordinates && (letter.state === 'OPEN' || letter.state === 'CLOSED') && (
        <MissingVoices letterId={letter.id} />
      )}
      <Addressees letter={letter} places={places} />
    </div>
  );
}

/** The first delivery is asked for; a further one is behind a line. */
function DeliverStep({ letter, places }: LetterDeliveryQuery) {
  if (letter.deliveries.length === 0) return <DeliverForm letter={letter} places={places} />;
  return (
    <details className="further">
      <summary>
        <FormattedMessage id="letters.deliver.further" defaultMessage="It was delivered once more" />
      </summary>
      <DeliverForm letter={letter} places={places} />
    </details>
  );
}
