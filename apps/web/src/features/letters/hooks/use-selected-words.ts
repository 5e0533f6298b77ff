import { useCallback, useEffect, useRef, type RefObject } from 'react';

interface SelectedWords {
  readonly place: RefObject<HTMLDivElement | null>;
  /** The words that were last selected in the place; '' where none were. */
  readonly words: () => string;
}

/** Remembers what was selected in a place, since a press elsewhere ends a selection. */
export function useSelectedWords(): SelectedWords {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef('');
  useEffect(() => {
    const note = () => {
      const selection = window.getSelection();
      if (selection === null || selection.isCollapsed) return;
      const within = place.current?.contains(selection.anchorNode) === true;
      last.current = within ? selection.toString().trim() : '';
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, []);
  return { place, words: useCallback(() => last.current, []) };
}
