import { FormattedMessage } from 'react-intl';
import { useDownload } from '@/base/use-download';
import { Loaded } from '@/ui/loaded';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { usePackets } from '../../hooks/use-packets';
import { deliverable } from '../../rules/packets';
import { BuildChoices } from './build-choices';
import { PacketList } from './packet-list';
import { SignatoriesTable } from './signatories-table';

/** What is delivered: built in one click for a language and a format, and fetched from here. */
export function PacketPanel({ letterId }: { readonly letterId: string }) {
  const { reading, building } = usePackets(letterId);
  const download = useDownload();
  return (
    <Panel title={<FormattedMessage id="letters.packet.title" defaultMessage="Delivery packet" />}>
      <p className="measure">
        <FormattedMessage
          id="letters.packet.lead"
          defaultMessage="The letter with its signatories, as PDF and DOCX. It names those who chose to be seen by the recipient alone: send it to the recipient, and publish it nowhere."
        />
      </p>
      <Loaded of={reading} rows={2}>
        {({ letter, letterPackets }) => (
          <>
            <BuildChoices
              letterId={letterId}
              languages={deliverable(letter)}
              building={building}
              onBuilt={reading.again}
            />
            {building.problem !== null && <ProblemNotice problem={building.problem} />}
            <PacketList
              letterId={letterId}
              packets={letterPackets}
              download={download}
              onEnd={reading.again}
            />
          </>
        )}
      </Loaded>
      {download.problem !== null && <ProblemNotice problem={download.problem} />}
      <SignatoriesTable letterId={letterId} download={download} />
    </Panel>
  );
}
