import { FormattedList, FormattedMessage } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Notice } from '@/ui/notice';
import { Name } from '@/ui/written';
import { ShortOfTimeDocument } from '../../generated/operations';

interface ShortOfTimeProps {
  /** Local, as typed. */
  readonly closes: string;
  readonly zone: string;
}

/** For whom a deadline that is being chosen is too near to decide. */
export function ShortOfTime({ closes, zone }: ShortOfTimeProps) {
  const { data } = useReading(
    ShortOfTimeDocument,
    { closes, zone },
    { pause: closes === '', kinds: ['Organisation'] },
  );
  const short = data?.organisationsShortOfTime;
  if (short === undefined || short.totalCount === 0) return null;
  const names = short.edges.map(({ node }) => <Name key={node.id}>{node.name}</Name>);
  return (
    <Notice tone="warn">
      <FormattedMessage
        id="letters.shortOfTime"
        defaultMessage="{n, plural, one {# organisation needs} other {# organisations need}} more time to decide: {names}{more, plural, =0 {} other { and # more}}."
        values={{
          n: short.totalCount,
          names: <FormattedList type="unit" value={names} />,
          more: short.totalCount - names.length,
        }}
      />
    </Notice>
  );
}
