import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  /** While true a press does nothing, and the button stays where it is and keeps its focus. */
  readonly busy?: boolean;
  readonly onPress?: () => void;
  /** What it is called, where its words alone do not say it. */
  readonly label?: string;
  readonly expanded?: boolean;
}

/** Never disabled: a press that cannot succeed says why. */
export function Button({
  children,
  kind = 'plain',
  type = 'button',
  busy = false,
  onPress,
  label,
  expanded,
}: ButtonProps) {
  return (
    <button
      className={`button button-${kind}`}
      type={type}
      aria-busy={busy || undefined}
      aria-label={label}
      aria-expanded={expanded}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
