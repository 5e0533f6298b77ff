import { FormattedMessage, useIntl } from 'react-intl';
import type { Download } from '@/base/use-download';
import { Button } from '@/ui/button';
import { fileName, filePath, sizeOf, type Packet } from '../../rules/packets';

interface PacketFilesProps {
  readonly letterId: string;
  readonly packet: Packet;
  /** What the packet is called on this screen. */
  readonly name: string;
  readonly download: Download;
}

/** The files to fetch, and their fingerprints, which outlive them. */
export function PacketFiles({ letterId, packet, name, download }: PacketFilesProps) {
  const { formatMessage: t, formatNumber } = useIntl();
  if (packet.files.length === 0) return null;
  return (
    <>
      {packet.state === 'READY' && (
        <div className="actions">
          {packet.files.map(({ kind, bytes }) => {
            const path = filePath(letterId, packet, kind);
            const { n, unit } = sizeOf(bytes);
            const size = formatNumber(n, { style: 'unit', unit });
            return (
              <Button
                key={kind}
                busy={download.running === path}
                label={t(
                  { id: 'letters.packet.download.label', defaultMessage: 'Download {kind} ({size}): {name}' },
                  { kind, size, name },
                )}
                onPress={() => void download.run(path, fileName(packet, kind))}
              >
                <FormattedMessage
                  id="letters.packet.download"
                  defaultMessage="Download {kind} ({size})"
                  values={{ kind, size }}
                />
              </Button>
            );
          })}
        </div>
      )}
      <details className="fingerprint">
        <summary>
          <FormattedMessage
            id="letters.packet.fingerprints"
            defaultMessage="Fingerprints of the files (SHA-256)"
          />
        </summary>
        <dl className="facts">
          {packet.files.map(({ kind, sha256 }) => (
            <div key={kind}>
              <dt>{kind}</dt>
              <dd>
                <code>{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
