import { useEffect, useEffectEvent } from 'react';
import { useAction } from '@/base/use-action';
import { useReading } from '@/base/use-reading';
import { BuildPacketDocument, LetterPacketDocument, LetterPacketsDocument } from '../generated/operations';
import { isUnderWay, type Packet } from '../rules/packets';

/** How often a packet that is under way is asked after. */
const ASK_MS = 1_000;

export function usePackets(letterId: string) {
  const reading = useReading(LetterPacketsDocument, { letterId }, { kinds: ['LetterPacket'] });
  const building = useAction(BuildPacketDocument);
  return { reading, building };
}

/** A packet as it is now: asked after until it is there or given up, which `onEnd` is told. */
export function usePacketProgress(listed: Packet, onEnd: () => void): Packet {
  const waits = isUnderWay(listed);
  const { data, again } = useReading(LetterPacketDocument, { id: listed.id }, { pause: !waits });
  const newest = data?.letterPacket;
  const ended = waits && newest !== undefined && !isUnderWay(newest);
  const ask = useEffectEvent(again);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (!waits || ended) return;
    const timer = setInterval(() => ask(), ASK_MS);
    return () => clearInterval(timer);
  }, [waits, ended]);
  useEffect(() => {
    if (ended) end();
  }, [ended]);
  return waits ? (newest ?? listed) : listed;
}
