import { FormattedMessage } from 'react-intl';
import { useSession } from '@/base/session';
import { cityOf } from '@/base/time';
import { ShortMoment } from '@/ui/date';
import { Name } from '@/ui/written';
import type { ReplyFragment } from '../../generated/operations';

/** Who has said something, as far as this reader may know, and when. */
export function Who({ of }: { readonly of: ReplyFragment }) {
  const { timeZone } = useSession();
  const known = [of.author, of.organisation].filter((name) => name !== null).join(', ');
  return (
    <p className="remark-who">
      <strong>
        {of.own ? (
          <FormattedMessage id="letters.comment.you" defaultMessage="You" />
        ) : known !== '' ? (
          <Name>{known}</Name>
        ) : of.coordinates ? (
          <FormattedMessage id="letters.comment.coordinator" defaultMessage="A coordinator" />
        ) : (
          <FormattedMessage id="letters.comment.member" defaultMessage="A member" />
        )}
      </strong>{' '}
      <span className="muted">
        <ShortMoment at={of.createdAt} city={{ name: cityOf(timeZone), timeZone }} />
      </span>
    </p>
  );
}
