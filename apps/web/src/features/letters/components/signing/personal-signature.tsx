import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { DisplayChoice, LetterToSignQuery } from '../../generated/operations';
import { useChosen } from '../../hooks/use-chosen';
import { usePersonalSigning } from '../../hooks/use-personal-signing';
import { ChoiceFields } from './choice-fields';
import { OwnSignature } from './own-signature';
import { SignedVersion } from './signed-version';

type Offer = NonNullable<LetterToSignQuery['letter']['personalSigning']>;
type Signing = ReturnType<typeof usePersonalSigning>;

/** The reader's own signature, apart from the organisation's: how it stands, or how to give it. */
export function PersonalSignature({ letter, places }: LetterToSignQuery) {
  const personal = usePersonalSigning();
  const { ownPersonalSignature: own, personalSigning: offer } = letter;
  const title = (
    <FormattedMessage id="letters.personal" defaultMessage="Your signature in a personal capacity" />
  );
  if (own !== null)
    return (
      <OwnSignature
        letterId={letter.id}
        title={title}
        capacity="PERSONAL"
        own={own}
        version={letter.versionNumber}
        places={places}
        busy={personal.withdrawal.running}
        problem={personal.withdrawal.problem}
        onWithdraw={() => void personal.withdraw(letter.id)}
      />
    );
  if (offer === null) return null;
  return (
    <Panel title={title}>
      <Offered letter={letter} offer={offer} personal={personal} />
    </Panel>
  );
}

interface OfferedProps {
  readonly letter: LetterToSignQuery['letter'];
  readonly offer: Offer;
  readonly personal: Signing;
}

function Offered({ letter, offer, personal }: OfferedProps) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p className="measure">
        <FormattedMessage
          id="letters.personal.lead"
          defaultMessage="You can sign for yourself, whether or not your organisation signs. You are listed apart, among the people."
        />
      </p>
      {asked ? (
        <PersonalForm letter={letter} offer={offer} personal={personal} />
      ) : (
        <Button onPress={() => setAsked(true)}>
          <FormattedMessage id="letters.personal.begin" defaultMessage="Sign in a personal capacity" />
        </Button>
      )}
    </>
  );
}

interface Values {
  readonly printedName: string;
  readonly affiliation: string;
  readonly display: DisplayChoice | null;
  readonly updates: boolean;
}

function PersonalForm({ letter: { id, versionNumber }, offer, personal }: OfferedProps) {
  const { formatMessage: t } = useIntl();
  const begun: Values = { printedName: offer.printedName, affiliation: '', display: null, updates: false };
  const { values, set, forget } = useForm<Values>(`letters.personal.${id}`, begun);
  const { unchosen, chosen } = useChosen();
  const sign = async () => {
    const { display, affiliation, ...rest } = values;
    if (!chosen(display)) return;
    const input = { id, version: versionNumber ?? 0, display, affiliation: affiliation || null, ...rest };
    if (await personal.sign(input)) forget();
  };
  return (
    <Form problem={unchosen ?? personal.signing.problem} onSubmit={() => void sign()}>
      <TextField
        name="printedName"
        label={t({ id: 'letters.personal.name', defaultMessage: 'Name to be printed' })}
        value={values.printedName}
        onChange={set('printedName')}
        autoComplete="name"
        required
      />
      <TextField
        name="affiliation"
        label={t({ id: 'letters.personal.affiliation', defaultMessage: 'Your organisation or work' })}
        hint={t({
          id: 'letters.personal.affiliation.hint',
          defaultMessage: 'May be left out. It says who you are, and binds nobody but you.',
        })}
        value={values.affiliation}
        onChange={set('affiliation')}
        autoComplete="organization"
      />
      <ChoiceFields
        display={values.display}
        onDisplay={set('display')}
        updates={values.updates}
        onUpdates={set('updates')}
      />
      <p className="consent">{offer.consent}</p>
      <SignedVersion number={versionNumber} />
      <Button kind="primary" type="submit" busy={personal.signing.running}>
        <FormattedMessage id="letters.personal.sign" defaultMessage="Sign for myself" />
      </Button>
    </Form>
  );
}
