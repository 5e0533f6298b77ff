import { useIntl } from 'react-intl';
import { Status } from '@/ui/status';
import { RATING_LOOKS, RATINGS, wordOf } from '../words';

/** The coalition's judgement of an initiative. */
export function Rating({ of }: { readonly of: string }) {
  const { formatMessage: t } = useIntl();
  const { glyph, tone } = RATING_LOOKS[of] ?? { glyph: '○', tone: 'plain' };
  return (
    <Status glyph={glyph} tone={tone}>
      {wordOf(RATINGS, of, t)}
    </Status>
  );
}
