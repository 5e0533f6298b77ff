import { defineMessages, useIntl } from 'react-intl';
import { Status, type Tone } from '@/ui/status';
import type { LetterState } from '../rules/life';

const NAMES = defineMessages({
  DRAFT: { id: 'letters.state.draft', defaultMessage: 'Draft' },
  COMMENT: { id: 'letters.state.comment', defaultMessage: 'Open for comments' },
  LOCKED: { id: 'letters.state.locked', defaultMessage: 'Locked' },
  OPEN: { id: 'letters.state.open', defaultMessage: 'Open for signature' },
  CLOSED: { id: 'letters.state.closed', defaultMessage: 'Closed' },
  DELIVERED: { id: 'letters.state.delivered', defaultMessage: 'Delivered' },
  ANSWERED: { id: 'letters.state.answered', defaultMessage: 'Answered' },
  WITHDRAWN: { id: 'letters.state.withdrawn', defaultMessage: 'Withdrawn' },
});
const SIGNS: Readonly<Record<LetterState, { readonly glyph: string; readonly tone: Tone }>> = {
  DRAFT: { glyph: '✎', tone: 'plain' },
  COMMENT: { glyph: '❝', tone: 'info' },
  LOCKED: { glyph: '▣', tone: 'info' },
  OPEN: { glyph: '●', tone: 'accent' },
  CLOSED: { glyph: '■', tone: 'plain' },
  DELIVERED: { glyph: '➤', tone: 'info' },
  ANSWERED: { glyph: '↩', tone: 'accent' },
  WITHDRAWN: { glyph: '✕', tone: 'plain' },
};

export function useStateName(): (state: LetterState) => string {
  const { formatMessage } = useIntl();
  return (state) => formatMessage(NAMES[state]);
}

export function LetterStatus({ state }: { readonly state: LetterState }) {
  const name = useStateName();
  const { glyph, tone } = SIGNS[state];
  return (
    <Status glyph={glyph} tone={tone}>
      {name(state)}
    </Status>
  );
}
