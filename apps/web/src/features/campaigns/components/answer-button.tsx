import { useId } from 'react';
import { useIntl, defineMessages } from 'react-intl';
import type { ParticipationAnswer } from '../generated/operations';
import { ANSWER_LOOKS } from '../words';

const MEANING = defineMessages({
  IN: {
    id: 'campaigns.meaning.in',
    defaultMessage:
      'We take part. Those who may see our organisation find it listed here, and our signers may sign letters of this campaign.',
  },
  OBSERVE: {
    id: 'campaigns.meaning.observe',
    defaultMessage: 'We follow it and may join later. We are not listed as taking part.',
  },
  PASS: {
    id: 'campaigns.meaning.pass',
    defaultMessage: 'We leave this one out. Only coordinators see this answer.',
  },
});

interface AnswerButtonProps {
  readonly answer: ParticipationAnswer;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** One of the three answers, with what it means. */
export function AnswerButton({ answer, chosen, busy, onPress }: AnswerButtonProps) {
  const { formatMessage: t } = useIntl();
  const id = useId();
  const { word, glyph } = ANSWER_LOOKS[answer];
  return (
    <button
      className="campaign-answer"
      type="button"
      aria-pressed={chosen}
      aria-busy={busy || undefined}
      aria-labelledby={`${id}-word`}
      aria-describedby={`${id}-meaning`}
      onClick={() => !busy && !chosen && onPress()}
    >
      <span>
        <span aria-hidden="true">{chosen ? '✓' : glyph}</span> <strong id={`${id}-word`}>{t(word)}</strong>
      </span>
      <span className="muted small" id={`${id}-meaning`}>
        {t(MEANING[answer])}
      </span>
    </button>
  );
}
