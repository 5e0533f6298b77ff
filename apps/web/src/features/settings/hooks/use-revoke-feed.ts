import { useState } from 'react';
import { useAction } from '@/base/use-action';
import { RevokeFeedDocument } from '../generated/operations';

interface Feed {
  readonly id: string;
  readonly label: string;
}

/** Ends a feed: asked for once, then confirmed, since its address cannot be brought back. */
export function useRevokeFeed(onRevoked: (id: string) => void) {
  const { run, running, problem, forget } = useAction(RevokeFeedDocument);
  const [asked, setAsked] = useState<Feed | null>(null);
  const ask = (feed: Feed | null) => {
    forget();
    setAsked(feed);
  };
  const revoke = async () => {
    if (asked === null || !(await run({ id: asked.id })).ok) return;
    setAsked(null);
    onRevoked(asked.id);
  };
  return { asked, ask, revoke, running, problem };
}
