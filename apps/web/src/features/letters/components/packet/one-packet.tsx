import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import type { Download } from '@/base/use-download';
import { usePacketProgress } from '../../hooks/use-packets';
import { isUnderWay, type Packet } from '../../rules/packets';
import { PacketFiles } from './packet-files';
import { PacketStatus } from './packet-status';

interface OnePacketProps {
  readonly letterId: string;
  readonly listed: Packet;
  readonly download: Download;
  readonly onEnd: () => void;
}

/** One packet: how far it is, what it holds, and its files. */
export function OnePacket({ letterId, listed, download, onEnd }: OnePacketProps) {
  const { formatMessage: t, formatNumber, locale } = useIntl();
  const packet = usePacketProgress(listed, onEnd);
  const language = languageName(packet.language, locale as Language);
  const name =
    packet.format === 'LETTER'
      ? t({ id: 'letters.packet.letter', defaultMessage: 'Letter in {language}' }, { language })
      : t({ id: 'letters.packet.un', defaultMessage: 'UN statement in {language}' }, { language });
  const { version, signatures, withheld } = packet;
  return (
    <article className="packet" aria-label={name}>
      <div className="row">
        <strong>{name}</strong>
        <PacketStatus packet={packet} current={listed.state === 'READY' ? listed.current : undefined} />
      </div>
      {isUnderWay(packet) && (
        <div className="row">
          <progress
            className="packet-progress"
            max={100}
            value={packet.progress}
            aria-label={t({ id: 'letters.packet.progress', defaultMessage: 'How much is built' })}
          />
          <span className="small" aria-hidden="true">
            {formatNumber(packet.progress / 100, { style: 'percent' })}
          </span>
        </div>
      )}
      {packet.state === 'READY' && (
        <>
          <p className="small">
            <FormattedMessage
              id="letters.packet.holds"
              defaultMessage="Version {version}; {signatures, plural, one {# signature} other {# signatures}}, {withheld, plural, =0 {every name printed} one {# name withheld} other {# names withheld}}."
              values={{ version, signatures, withheld }}
            />
          </p>
          {packet.unprintable > 0 && (
            <p className="small letter-warning">
              <FormattedMessage
                id="letters.packet.unprintable"
                defaultMessage="{n, plural, one {# name has} other {# names have}} letters that the PDF cannot print. Deliver the DOCX, where they are whole."
                values={{ n: packet.unprintable }}
              />
            </p>
          )}
        </>
      )}
      <PacketFiles letterId={letterId} packet={packet} name={name} download={download} />
    </article>
  );
}
