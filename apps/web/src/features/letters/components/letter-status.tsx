import { defineMessages, useIntl } from 'react-intl';
import { Status, type Tone } from '@/ui/status';
import type { LetterState } from '../rules/life';

const NAMES = defineMessages({
  DRAFT: { id: 'letters.state.draft', defaultMessage: 'Draft' },
  LOCKED: { id: 'letters.state.locked', defaultMessage: 'Locked' },
  OPEN: { id: 'letters.state.open', defaultMessage: 'Open for signature' },
  CLOSED: { id: 'letters.state.closed', defaultMessage: 'Closed' },
});
const SIGNS: Readonly<Record<LetterState, { readonly glyph: string; readonly tone: Tone }>> = {
  DRAFT: { glyph: '✎', tone: 'plain' },
  LOCKED: { glyph: '▣', tone: 'info' },
  OPEN: { glyph: '●', tone: 'accent' },
  CLOSED: { glyph: '■', tone: 'plain' },
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
