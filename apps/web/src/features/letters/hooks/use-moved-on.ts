import { useEffect, useRef, type RefObject } from 'react';

/** What takes the focus when a thing moves on to another state, since the button that moved it is gone. */
export function useMovedOn(state: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    place.current?.focus();
  }, [state]);
  return place;
}
