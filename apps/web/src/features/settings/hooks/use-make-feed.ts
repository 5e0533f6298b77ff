import { useState } from 'react';
import { useAction } from '@/base/use-action';
import { useForm } from '@/base/use-form';
import { MakeFeedDocument } from '../generated/operations';

/** A feed that has just been made: its address is known here and now, and nowhere later. */
export interface MadeFeed {
  readonly label: string;
  readonly url: string;
}

/** The form of a new feed, and the address of the one that it has made, until that is put away. */
export function useMakeFeed(onMade: () => void) {
  const { run, running, problem } = useAction(MakeFeedDocument);
  const { values, set, forget } = useForm('feed', { label: '' });
  const [made, setMade] = useState<MadeFeed | null>(null);
  const make = async () => {
    const outcome = await run(values);
    if (!outcome.ok || outcome.data.makeFeed.__typename !== 'MadeCalendarFeed') return;
    const { url, feed } = outcome.data.makeFeed;
    forget();
    set('label')('');
    setMade({ label: feed.label, url });
    onMade();
  };
  const putAway = () => setMade(null);
  return { values, set, make, made, putAway, running, problem };
}
