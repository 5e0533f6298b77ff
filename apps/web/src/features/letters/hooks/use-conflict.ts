import { useCallback, useState } from 'react';
import type { Draft, SavedText } from '../rules/draft';
import type { Autosave } from './use-autosave';

interface Chosen {
  readonly whose: 'mine' | 'theirs';
  readonly mine: Draft;
  readonly other: SavedText;
}

/** Choosing between two texts, and going back to both for a while. */
export function useConflict({ state, tell, save }: Autosave) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const over = useCallback(() => setChosen(null), []);
  const choose = (whose: Chosen['whose']) => {
    if (state.other !== null) setChosen({ whose, mine: state.draft, other: state.other });
    tell({ type: 'took', whose });
    void save();
  };
  const undo = () => {
    if (chosen !== null) tell({ type: 'reopened', mine: chosen.mine, other: chosen.other });
    setChosen(null);
  };
  return { chosen, choose, undo, over };
}
