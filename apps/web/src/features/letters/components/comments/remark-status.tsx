import { FormattedMessage } from 'react-intl';
import { Status, type Tone } from '@/ui/status';
import type { RemarkFragment } from '../../generated/operations';

type State = RemarkFragment['state'];

const SIGNS: Readonly<Record<State, { readonly glyph: string; readonly tone: Tone }>> = {
  OPEN: { glyph: '○', tone: 'info' },
  RESOLVED: { glyph: '✓', tone: 'plain' },
  ACCEPTED: { glyph: '●', tone: 'ok' },
  REJECTED: { glyph: '✕', tone: 'plain' },
};

/** Where a comment or a suggestion stands. */
export function RemarkStatus({ of: { state } }: { readonly of: Pick<RemarkFragment, 'state'> }) {
  return (
    <Status {...SIGNS[state]}>
      <StateName of={state} />
    </Status>
  );
}

function StateName({ of: state }: { readonly of: State }) {
  switch (state) {
    case 'OPEN':
      return <FormattedMessage id="letters.comment.open" defaultMessage="To be looked at" />;
    case 'RESOLVED':
      return <FormattedMessage id="letters.comment.resolved" defaultMessage="Settled" />;
    case 'ACCEPTED':
      return <FormattedMessage id="letters.suggestion.accepted" defaultMessage="In the text" />;
    case 'REJECTED':
      return <FormattedMessage id="letters.suggestion.rejected" defaultMessage="Not taken up" />;
  }
}
