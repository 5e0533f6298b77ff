import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { ModerationStep } from '../../generated/operations';

const NAMES = defineMessages({
  HOLD: { id: 'letters.moderation.step.hold', defaultMessage: 'Hold' },
  REJECT: { id: 'letters.moderation.step.reject', defaultMessage: 'Reject' },
  RELEASE: { id: 'letters.moderation.step.release', defaultMessage: 'Release' },
});

export function StepName({ step }: { readonly step: ModerationStep }) {
  return <FormattedMessage {...NAMES[step]} />;
}

export function useStepName(): (step: ModerationStep) => string {
  const { formatMessage } = useIntl();
  return (step) => formatMessage(NAMES[step]);
}
