import { defineMessages, useIntl } from 'react-intl';
import { Status, type Tone } from '@/ui/status';
import type { Packet } from '../../rules/packets';

const STATES = defineMessages({
  QUEUED: { id: 'letters.packet.state.queued', defaultMessage: 'Waiting to be built' },
  BUILDING: { id: 'letters.packet.state.building', defaultMessage: 'Being built' },
  READY: { id: 'letters.packet.state.ready', defaultMessage: 'Ready' },
  FAILED: { id: 'letters.packet.state.failed', defaultMessage: 'Not built' },
  DESTROYED: { id: 'letters.packet.state.destroyed', defaultMessage: 'Emptied' },
});
const MEANINGS = defineMessages({
  CHANGED: {
    id: 'letters.packet.changed',
    defaultMessage: 'The letter or its signatories changed meanwhile. Build it again.',
  },
  FAULT: {
    id: 'letters.packet.fault',
    defaultMessage: 'Something failed on our side; nothing is lost. Build it again.',
  },
  DESTROYED: {
    id: 'letters.packet.emptied',
    defaultMessage:
      'It held the name of somebody who has since been erased. Its fingerprints are kept; build it again.',
  },
  OLD: {
    id: 'letters.packet.old',
    defaultMessage: 'The letter or its signatories have changed since. Build it again before you deliver.',
  },
});
const LOOKS: Readonly<Record<Packet['state'], readonly [Tone, string]>> = {
  QUEUED: ['plain', '○'],
  BUILDING: ['info', '◐'],
  READY: ['ok', '✓'],
  FAILED: ['bad', '✕'],
  DESTROYED: ['warn', '∅'],
};

/** Where a packet stands, and what is to be done where it cannot be used. */
export function PacketStatus({
  packet,
  current,
}: {
  readonly packet: Packet;
  readonly current: boolean | undefined;
}) {
  const { formatMessage: t } = useIntl();
  const [tone, glyph] = LOOKS[packet.state];
  const meaning = meaningOf(packet, current);
  return (
    <div role="status">
      <Status tone={tone} glyph={glyph}>
        {t(STATES[packet.state])}
      </Status>
      {meaning !== null && <p className="small letter-warning">{t(MEANINGS[meaning])}</p>}
    </div>
  );
}

function meaningOf({ state, failure }: Packet, current: boolean | undefined): keyof typeof MEANINGS | null {
  if (state === 'FAILED') return failure ?? 'FAULT';
  if (state === 'DESTROYED') return 'DESTROYED';
  return state === 'READY' && current === false ? 'OLD' : null;
}
