import { FormattedMessage } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { DisplayChoice, LetterToSignQuery } from '../../generated/operations';
import { useChosen } from '../../hooks/use-chosen';
import { ThreeEyes } from '../preview/three-eyes';
import { ChoiceFields } from './choice-fields';
import { SignedVersion } from './signed-version';

interface SignFormProps {
  readonly letter: LetterToSignQuery['letter'];
  readonly offer: NonNullable<LetterToSignQuery['letter']['signing']>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** True once the server has taken the signature. */
  readonly onSign: (display: DisplayChoice, updates: boolean) => Promise<boolean>;
}

interface Choices {
  readonly display: DisplayChoice | null;
  readonly updates: boolean;
}

/** For the own organisation, as its authorised signer. */
export function SignForm({ letter: { id, versionNumber }, offer, busy, problem, onSign }: SignFormProps) {
  const begun: Choices = { display: null, updates: false };
  const { values, set, forget } = useForm<Choices>(`letters.sign.${id}`, begun);
  const { unchosen, chosen } = useChosen();
  const sign = async () => {
    const { display, updates } = values;
    if (chosen(display) && (await onSign(display, updates))) forget();
  };
  return (
    <Panel
      title={<FormattedMessage id="letters.sign.panel" defaultMessage="Your organisation’s signature" />}
    >
      <Form problem={unchosen ?? problem} onSubmit={() => void sign()}>
        <p className="label">
          <FormattedMessage id="letters.sign.prints" defaultMessage="How the name will print" />
        </p>
        <p className="name-print">
          <strong>
            <Name>{offer.printedName}</Name>
          </strong>
          <span>
            <Name>{offer.title}</Name>
          </span>
        </p>
        <ChoiceFields
          display={values.display}
          onDisplay={set('display')}
          updates={values.updates}
          onUpdates={set('updates')}
        />
        {values.display !== null && <ThreeEyes letterId={id} display={values.display} />}
        <p className="consent">{offer.consent}</p>
        <SignedVersion number={versionNumber} />
        <Button kind="primary" type="submit" busy={busy}>
          <span>
            <FormattedMessage
              id="letters.sign.for"
              defaultMessage="Sign for {organisation}"
              values={{ organisation: <Name>{offer.printedName}</Name> }}
            />
          </span>
        </Button>
      </Form>
    </Panel>
  );
}
