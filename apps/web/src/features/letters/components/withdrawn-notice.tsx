import { FormattedMessage } from 'react-intl';
import { Undo } from '@/ui/undo';

interface WithdrawnNoticeProps {
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

export function WithdrawnNotice({ onUndo, onOver }: WithdrawnNoticeProps) {
  return (
    <Undo onUndo={onUndo} onOver={onOver}>
      <FormattedMessage
        id="letters.withdrawn"
        defaultMessage="The signature is withdrawn: it is no longer counted or shown."
      />
    </Undo>
  );
}
