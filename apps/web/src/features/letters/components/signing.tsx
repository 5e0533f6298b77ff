import { FormattedMessage } from 'react-intl';
import { currentTime } from '@/base/now';
import { useSession } from '@/base/session';
import { Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import type { LetterToSignQuery } from '../generated/operations';
import { useMovedOn } from '../hooks/use-moved-on';
import { useSigning } from '../hooks/use-signing';
import { useWithdrawn } from '../hooks/use-withdrawn';
import { whyNotSigning } from '../rules/life';
import { Deadline } from './deadline';
import { LetterText } from './letter-text';
import { NotSigning } from './not-signing';
import { OwnSignature } from './signing/own-signature';
import { PersonalSignature } from './signing/personal-signature';
import { ShortTimeNotice } from './signing/short-time';
import { SignForm } from './signing/sign-form';
import { SignatureRequest } from './signing/signature-request';
import { WithdrawnNotice } from './withdrawn-notice';

/** The text, and beneath it what the reader can do: sign, withdraw, or learn why not. */
export function Signing({ data }: { readonly data: LetterToSignQuery }) {
  const { letter, places } = data;
  const { organisation } = useSession().standing;
  const { own, sign, signing, withdraw, withdrawal } = useSigning(data);
  const withdrawn = useWithdrawn({ own, sign, withdraw });
  const place = useMovedOn(own === null);
  const now = currentTime();
  const whyNot = whyNotSigning({ ...letter, ownSignature: own }, organisation !== null, now);
  const offer = letter.signing;
  return (
    <>
      <Panel
        title={<Written lang={letter.language}>{letter.title}</Written>}
        aside={<Deadline letter={letter} places={places} />}
      >
        <LetterText blocks={letter.blocks} language={letter.language} />
      </Panel>
      <div className="stack letter" tabIndex={-1} ref={place}>
        {own !== null && (
          <OwnSignature
            letterId={letter.id}
            title={
              <FormattedMessage id="letters.sign.panel" defaultMessage="Your organisation’s signature" />
            }
            capacity="ORGANISATION"
            version={letter.versionNumber}
            own={own}
            places={places}
            busy={withdrawal.running}
            problem={withdrawal.problem}
            onWithdraw={() => void withdrawn.withdraw()}
          />
        )}
        {withdrawn.display !== null && own === null && (
          <WithdrawnNotice onUndo={() => void withdrawn.undo()} onOver={withdrawn.over} />
        )}
        {own === null && <ShortTimeNotice of={letter.shortTime} />}
        {own === null && <SignatureRequest letter={letter} />}
        {own === null && offer !== null && whyNot === null && (
          <SignForm
            letter={letter}
            offer={offer}
            busy={signing.running}
            problem={signing.problem}
            onSign={sign}
          />
        )}
        {whyNot !== null && !letter.mayRequestSignature && withdrawn.display === null && (
          <NotSigning why={whyNot} />
        )}
        <PersonalSignature letter={letter} places={places} />
      </div>
    </>
  );
}
