import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useRole } from '@/base/session';
import { heatOf } from '../rules';
import '../partners.css';

interface HeatCellProps {
  readonly count: number;
  /** What a gap here lacks: "for forensics in Bangui". */
  readonly lacking: string;
}

/** A number, its word and its shade; a coordinator can do something about a gap. */
export function HeatCell({ count, lacking }: HeatCellProps) {
  const coordinates = useRole('COORDINATOR');
  const className = `heat heat-${heatOf(count)}`;
  if (count > 0 || !coordinates)
    return (
      <span className={className}>
        <Count of={count} />
      </span>
    );
  return (
    <Link className={className} to="/partners/invite" search={{ organisation: undefined }}>
      <Count of={0} />{' '}
      <span className="visually-hidden">
        <FormattedMessage
          id="partners.coverage.invite"
          defaultMessage="{lacking}: invite someone"
          values={{ lacking }}
        />
      </span>
    </Link>
  );
}

function Count({ of }: { readonly of: number }) {
  return (
    <FormattedMessage
      id="partners.coverage.count"
      defaultMessage="<strong>{count, number}</strong> {count, plural, =0 {nobody} one {organisation} other {organisations}}"
      values={{ count: of, strong: (words) => <strong>{words}</strong> }}
    />
  );
}
