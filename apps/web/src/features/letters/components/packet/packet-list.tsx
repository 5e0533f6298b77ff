import { FormattedMessage } from 'react-intl';
import type { Download } from '@/base/use-download';
import type { Packet } from '../../rules/packets';
import { OnePacket } from './one-packet';

interface PacketListProps {
  readonly letterId: string;
  readonly packets: readonly Packet[];
  readonly download: Download;
  readonly onEnd: () => void;
}

/** The packets of a letter, newest first. */
export function PacketList({ packets, ...more }: PacketListProps) {
  if (packets.length === 0)
    return (
      <p className="muted">
        <FormattedMessage id="letters.packet.none" defaultMessage="No packet has been built yet." />
      </p>
    );
  return (
    <ul className="packets">
      {packets.map((packet) => (
        <li key={packet.id}>
          <OnePacket listed={packet} {...more} />
        </li>
      ))}
    </ul>
  );
}
