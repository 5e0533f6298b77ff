import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import type { DisplayChoice } from '../generated/operations';

/** Nothing is chosen beforehand: who is named, and before whom, is a decision of its own. */
export function useChosen() {
  const { formatMessage: t } = useIntl();
  const [unchosen, setUnchosen] = useState<Problem | null>(null);
  const chosen = (display: DisplayChoice | null): display is DisplayChoice => {
    const message = t({ id: 'letters.display.choose', defaultMessage: 'Choose who may see the name.' });
    setUnchosen(display === null ? { kind: 'refused', message, field: 'display' } : null);
    return display !== null;
  };
  return { unchosen, chosen };
}
