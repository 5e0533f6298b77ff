import { FormattedMessage } from 'react-intl';
import type { Download } from '@/base/use-download';
import { Button } from '@/ui/button';

/** The signatories as a table for coordinators. */
export function SignatoriesTable({
  letterId,
  download,
}: {
  readonly letterId: string;
  readonly download: Download;
}) {
  const path = `/letters/${letterId}/signatories.csv`;
  return (
    <div className="row packet-table">
      <p className="small muted measure">
        <FormattedMessage
          id="letters.packet.csv.lead"
          defaultMessage="The signatories as a table. It marks those whose names are for the recipient alone, and counts the withheld at its end. That you fetched it is recorded."
        />
      </p>
      <Button
        kind="quiet"
        busy={download.running === path}
        onPress={() => void download.run(path, 'signatories.csv')}
      >
        <FormattedMessage id="letters.packet.csv" defaultMessage="Download the table (CSV)" />
      </Button>
    </div>
  );
}
