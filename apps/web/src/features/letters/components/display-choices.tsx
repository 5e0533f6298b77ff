import { defineMessages, useIntl } from 'react-intl';
import type { Choice } from '@/ui/choices';
import type { DisplayChoice } from '../generated/operations';

const DISPLAYS = ['PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'] as const;
const NAMES = defineMessages({
  PUBLIC: { id: 'letters.display.public', defaultMessage: 'Everyone' },
  DELIVERED_ONLY: { id: 'letters.display.delivered', defaultMessage: 'Only the recipient' },
  WITHHELD: { id: 'letters.display.withheld', defaultMessage: 'Nobody: counted, never shown' },
});
const MEANINGS = defineMessages({
  PUBLIC: {
    id: 'letters.display.public.hint',
    defaultMessage: 'The name stands on the public page and in the letter that is delivered.',
  },
  DELIVERED_ONLY: {
    id: 'letters.display.delivered.hint',
    defaultMessage: 'The name stands in the letter that is delivered, not on the web.',
  },
  WITHHELD: {
    id: 'letters.display.withheld.hint',
    defaultMessage: 'The signature counts as one of those whose names are withheld.',
  },
});

export function useDisplayName(): (display: DisplayChoice) => string {
  const { formatMessage } = useIntl();
  return (display) => formatMessage(NAMES[display]);
}

/** Who sees a signature, in plain words. */
export function useDisplayChoices(): readonly Choice<DisplayChoice>[] {
  const { formatMessage } = useIntl();
  const name = useDisplayName();
  return DISPLAYS.map((value) => ({ value, label: name(value), hint: formatMessage(MEANINGS[value]) }));
}
