import { useIntl } from 'react-intl';
import { Status } from '@/ui/status';
import type { Look } from '../words';

interface LookOfProps {
  readonly look: Look | undefined;
  /** What is shown where the list of words does not know the value. */
  readonly value?: string;
}

/** A state by glyph, word and colour. */
export function LookOf({ look, value }: LookOfProps) {
  const { formatMessage: t } = useIntl();
  if (look === undefined) return <span>{value?.replaceAll('_', ' ').toLowerCase()}</span>;
  return (
    <Status glyph={look.glyph} tone={look.tone}>
      {t(look.word)}
    </Status>
  );
}
