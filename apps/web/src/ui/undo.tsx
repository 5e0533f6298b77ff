import { useEffect, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from './button';

/** How long a thing can be undone in one press. */
const UNDO_SECONDS = 10;

interface UndoProps {
  readonly children: ReactNode;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

/** In place of "Are you sure?": it is done, and for ten seconds it can be undone. Time stands still under focus. */
export function Undo({ children, onUndo, onOver }: UndoProps) {
  const [left, setLeft] = useState(UNDO_SECONDS);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    if (left === 0) return onOver();
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left, held, onOver]);
  return (
    <div className="undo" role="status" onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{children}</span>
      <Button onPress={onUndo}>
        <FormattedMessage id="ui.undo" defaultMessage="Undo" />
        <span className="figure" aria-hidden="true">
          {left}
        </span>
      </Button>
    </div>
  );
}
