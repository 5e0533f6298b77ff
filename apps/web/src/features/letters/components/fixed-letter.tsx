import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { currentTime } from '@/base/now';
import { useRole, useSession } from '@/base/session';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import type { LetterQuery } from '../generated/operations';
import { isEditable, nextStep } from '../rules/life';
import { isPackable } from '../rules/packets';
import { Comments } from './comments/comments';
import { EndSteps } from './framing/end-steps';
import { FramePanel } from './framing/frame-panel';
import { ListingChoice } from './framing/listing-choice';
import { Leftover } from './leftover';
import { LetterFacts } from './letter-facts';
import { LetterText } from './letter-text';
import { OpenStep } from './open-step';
import { ReconfirmCall } from './signing/reconfirm-call';
import { SealPanel } from './seal/seal-panel';
import { SignCall } from './sign-call';

/** A letter whose words this reader does not change: the text, what is known of it, and the next step. */
export function FixedLetter({ letter, places }: LetterQuery) {
  const { role } = useSession().standing;
  const coordinates = useRole('COORDINATOR');
  const step = nextStep(letter, role, currentTime());
  return (
    <div className="stack letter">
      {coordinates && <Leftover letter={letter} />}
      {isEditable(letter.state) && (
        <Notice>
          <FormattedMessage
            id="letters.draft.reading"
            defaultMessage="This is a draft: its words can still change. It can be signed once a coordinator has locked and opened it."
          />
        </Notice>
      )}
      {coordinates && letter.state === 'LOCKED' && <FramePanel letterId={letter.id} />}
      {step === 'open' && <OpenStep letter={letter} places={places} />}
      {letter.ownSignature?.standing === 'AWAITS_RECONFIRMATION' && letter.ownSignature.changeable && (
        <ReconfirmCall id={letter.id} version={letter.versionNumber ?? 0} capacity="ORGANISATION" />
      )}
      {(letter.state === 'OPEN' || step === 'sign') && <SignCall letter={letter} offered={step === 'sign'} />}
      {coordinates && letter.state === 'CLOSED' && (
        <div className="actions">
          <Link className="button button-primary" to="/letters/$id/delivery" params={{ id: letter.id }}>
            <FormattedMessage id="letters.deliver.next" defaultMessage="Next step: deliver it" />
          </Link>
        </div>
      )}
      {isPackable(letter.state) && <SealPanel letterId={letter.id} />}
      <div className="columns letter-columns">
        {letter.state === 'COMMENT' && role !== 'DATA_PROTECTION_OFFICER' ? (
          <Comments letter={letter} />
        ) : (
          <Panel title={<FormattedMessage id="letters.text" defaultMessage="Text" />}>
            <LetterText blocks={letter.blocks} language={letter.language} />
          </Panel>
        )}
        <LetterFacts letter={letter} places={places} />
      </div>
      {coordinates && isPackable(letter.state) && <ListingChoice letterId={letter.id} />}
      {coordinates && <EndSteps letter={letter} />}
    </div>
  );
}
