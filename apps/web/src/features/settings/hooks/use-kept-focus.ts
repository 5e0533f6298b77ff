import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly tabIndex: -1;
  readonly className: string;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Where a row goes with the button that ended it, the list takes the focus, so that the keyboard goes on there. */
export function useKeptFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true });
  });
  return {
    ref,
    tabIndex: -1,
    className: 'kept-focus',
    onFocus: () => {
      inside.current = true;
    },
    // a control that is taken out of the page has not been left
    onBlur: ({ target }) => {
      inside.current = !target.isConnected;
    },
  };
}
