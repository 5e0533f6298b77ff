import { useCallback, useRef, type RefObject } from 'react';

interface Landing<Element extends HTMLElement> {
  readonly place: {
    readonly ref: RefObject<Element | null>;
    readonly tabIndex: -1;
    readonly className: string;
  };
  readonly land: () => void;
}

/** Where the focus goes when the control that had it is gone. */
export function useLanding<Element extends HTMLElement>(className = 'landing'): Landing<Element> {
  const ref = useRef<Element>(null);
  const land = useCallback(() => ref.current?.focus({ preventScroll: true }), []);
  return { place: { ref, tabIndex: -1, className }, land };
}
