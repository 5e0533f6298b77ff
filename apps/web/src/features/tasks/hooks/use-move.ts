import type { Problem } from '@/base/problem';
import { useAction } from '@/base/use-action';
import { ClaimTaskDocument, HandBackTaskDocument, HandInTaskDocument } from '../generated/operations';
import type { Step } from '../rules';

export interface Move {
  readonly run: (step: Step, note?: string) => Promise<void>;
  readonly running: boolean;
  readonly problem: Problem | null;
}

/** Takes one task a step further, or back; `onDone` hears of it when the server has agreed. */
export function useMove(id: string, onDone: (step: Step) => void): Move {
  const claim = useAction(ClaimTaskDocument);
  const handBack = useAction(HandBackTaskDocument);
  const handIn = useAction(HandInTaskDocument);
  const send = (step: Step, note: string | null) => {
    switch (step) {
      case 'CLAIM':
        return claim.run({ id });
      case 'HAND_BACK':
        return handBack.run({ id, note });
      case 'HAND_IN':
        return handIn.run({ id, note });
    }
  };
  const run = async (step: Step, note = '') => {
    for (const action of [claim, handBack, handIn]) action.forget();
    const { ok } = await send(step, note.trim() === '' ? null : note);
    if (ok) onDone(step);
  };
  return {
    run,
    running: claim.running || handBack.running || handIn.running,
    problem: claim.problem ?? handBack.problem ?? handIn.problem,
  };
}
