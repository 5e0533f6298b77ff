import { FormattedMessage, useIntl } from 'react-intl';
import { Check, OneOf } from '@/ui/choices';
import type { DisplayChoice } from '../../generated/operations';
import { useDisplayChoices } from '../display-choices';

interface ChoiceFieldsProps {
  readonly display: DisplayChoice | null;
  readonly onDisplay: (display: DisplayChoice) => void;
  readonly updates: boolean;
  readonly onUpdates: (updates: boolean) => void;
}

/** What every signer decides: who sees the name, and whether to be told what became of the letter. */
export function ChoiceFields({ display, onDisplay, updates, onUpdates }: ChoiceFieldsProps) {
  const { formatMessage: t } = useIntl();
  return (
    <>
      <OneOf
        name="display"
        legend={t({ id: 'letters.display', defaultMessage: 'Who may see the name?' })}
        value={display}
        onChange={onDisplay}
        choices={useDisplayChoices()}
      />
      <Check
        label={
          <FormattedMessage
            id="letters.updates"
            defaultMessage="Tell us by mail what became of this letter"
          />
        }
        checked={updates}
        onChange={onUpdates}
      />
    </>
  );
}
