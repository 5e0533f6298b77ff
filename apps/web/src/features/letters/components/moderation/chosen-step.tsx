import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import type { ModerationStep } from '../../generated/operations';
import type { ModerationHook } from '../../hooks/use-moderation';
import type { SignOnFilter } from '../../search';
import { StepName } from './step-name';

const MISSING = defineMessages({
  chosen: { id: 'letters.moderation.noneChosen', defaultMessage: 'Tick the sign-ons first.' },
  reason: { id: 'letters.moderation.noReason', defaultMessage: 'Say why, in a few words.' },
});
/** What can be done with sign-ons that stand so. */
const STEPS: Readonly<Record<SignOnFilter, readonly ModerationStep[]>> = {
  STANDING: ['HOLD', 'REJECT'],
  HELD: ['RELEASE', 'REJECT'],
  REJECTED: ['RELEASE', 'HOLD'],
  UNCONFIRMED: ['HOLD', 'REJECT'],
};

interface ChosenStepProps {
  readonly chosen: readonly string[];
  readonly filter: SignOnFilter;
  readonly moderation: ModerationHook;
  readonly onDone: () => void;
}

/** Holds, rejects or releases those that are ticked; at once, for it can be undone. */
export function ChosenStep({ chosen, filter, moderation, onDone }: ChosenStepProps) {
  const { formatMessage: t } = useIntl();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<Problem | null>(null);
  const [first = 'HOLD'] = STEPS[filter];
  const take = async (step: ModerationStep) => {
    const lacks =
      chosen.length === 0 ? 'chosen' : step === 'REJECT' && reason.trim() === '' ? 'reason' : null;
    setMissing(lacks === null ? null : { kind: 'refused', message: t(MISSING[lacks]), field: lacks });
    if (lacks !== null || !(await moderation.moderate(chosen, step, reason))) return;
    setReason('');
    onDone();
  };
  return (
    <Form problem={missing ?? moderation.hand.problem} onSubmit={() => void take(first)}>
      <TextField
        name="reason"
        label={t({ id: 'letters.moderation.reason', defaultMessage: 'Reason' })}
        hint={t({
          id: 'letters.moderation.reason.hint',
          defaultMessage: 'Coordinators see it. Name nobody. It is needed to reject.',
        })}
        value={reason}
        onChange={setReason}
      />
      <p role="status" className="small">
        <FormattedMessage
          id="letters.moderation.chosen"
          defaultMessage="{n, plural, =0 {None ticked} one {# ticked} other {# ticked}}"
          values={{ n: chosen.length }}
        />
      </p>
      <div className="actions">
        {STEPS[filter].map((step, place) => (
          <Button
            key={step}
            type={place === 0 ? 'submit' : 'button'}
            busy={moderation.hand.running}
            {...(place > 0 && { onPress: () => void take(step) })}
          >
            <StepName step={step} />
          </Button>
        ))}
      </div>
    </Form>
  );
}
