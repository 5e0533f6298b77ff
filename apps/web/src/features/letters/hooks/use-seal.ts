import { useEffect, useEffectEvent } from 'react';
import { useReading } from '@/base/use-reading';
import { LetterSealDocument } from '../generated/operations';

/** How often a seal that is being made is asked after. */
const ASK_MS = 5_000;

/** A closed letter's seal: asked after until it is there. */
export function useSeal(letterId: string) {
  const reading = useReading(LetterSealDocument, { id: letterId });
  const waits = reading.data?.letter.seal?.state === 'PENDING';
  const ask = useEffectEvent(reading.again);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => ask(), ASK_MS);
    return () => clearInterval(timer);
  }, [waits]);
  return reading;
}
