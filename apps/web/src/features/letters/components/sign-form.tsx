import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { DisplayChoice, LetterToSignQuery } from '../generated/operations';
import { useDisplayChoices } from './display-choices';
import { ThreeEyes } from './preview/three-eyes';

interface SignFormProps {
  readonly letterId: string;
  readonly offer: NonNullable<LetterToSignQuery['letter']['signing']>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** True once the server has taken the signature. */
  readonly onSign: (display: DisplayChoice) => Promise<boolean>;
}

/** Nothing is chosen beforehand: who is named, and before whom, is a decision of its own. */
export function SignForm({ letterId, offer, busy, problem, onSign }: SignFormProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm<{ display: DisplayChoice | null }>(`letters.sign.${letterId}`, {
    display: null,
  });
  const [unchosen, setUnchosen] = useState<Problem | null>(null);
  const sign = async () => {
    if (values.display === null) {
      const message = t({ id: 'letters.display.choose', defaultMessage: 'Choose who may see the name.' });
      return setUnchosen({ kind: 'refused', message, field: 'display' });
    }
    setUnchosen(null);
    if (await onSign(values.display)) forget();
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
        <OneOf
          name="display"
          legend={t({ id: 'letters.display', defaultMessage: 'Who may see the name?' })}
          value={values.display}
          onChange={set('display')}
          choices={useDisplayChoices()}
        />
        {values.display !== null && <ThreeEyes letterId={letterId} display={values.display} />}
        <p className="consent">{offer.consent}</p>
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
