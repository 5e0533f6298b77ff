import { useCallback, useState } from 'react';
import { useAction } from '@/base/use-action';
import { SetVisibilityDocument } from '../generated/operations';
import type { Visibility } from '../rules';

/** The choice of who sees an organisation: nothing changes until it is saved, and then it can be undone. */
export function useVisibility(id: string, current: Visibility) {
  const { run, running, problem } = useAction(SetVisibilityDocument);
  const [chosen, setChosen] = useState<Visibility | null>(null);
  const [before, setBefore] = useState<Visibility | null>(null);
  const over = useCallback(() => setBefore(null), []);
  const save = async () => {
    const visibility = chosen ?? current;
    if (!(await run({ id, visibility })).ok) return;
    setBefore(visibility === current ? null : current);
    setChosen(null);
  };
  const undo = async () => {
    if (before !== null && (await run({ id, visibility: before })).ok) setBefore(null);
  };
  return {
    chosen: chosen ?? current,
    choose: setChosen,
    save,
    undo,
    changed: before !== null,
    over,
    running,
    problem,
  };
}
