import { FormattedMessage } from 'react-intl';
import { Undo } from '@/ui/undo';

interface ConflictChosenProps {
  readonly whose: 'mine' | 'theirs';
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

export function ConflictChosen({ whose, onUndo, onOver }: ConflictChosenProps) {
  return (
    <Undo onUndo={onUndo} onOver={onOver}>
      {whose === 'mine' ? (
        <FormattedMessage
          id="letters.conflict.keptMine"
          defaultMessage="Your text takes the place of theirs."
        />
      ) : (
        <FormattedMessage
          id="letters.conflict.tookTheirs"
          defaultMessage="Their text takes the place of yours."
        />
      )}
    </Undo>
  );
}
