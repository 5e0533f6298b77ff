import { useState } from 'react';
import { useAction } from '@/base/use-action';
import { EndMembershipDocument } from '../generated/operations';

/** Ends a membership: asked for once, then confirmed, since the person cannot undo it. */
export function useEndMembership(id: string, onEnded: () => void) {
  const { run, running, problem, forget } = useAction(EndMembershipDocument);
  const [asked, setAsked] = useState(false);
  const ask = (now: boolean) => {
    forget();
    setAsked(now);
  };
  const end = async () => {
    if ((await run({ id })).ok) onEnded();
  };
  return { asked, ask, end, running, problem };
}
