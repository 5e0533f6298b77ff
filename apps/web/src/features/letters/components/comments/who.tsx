import { FormattedMessage } from 'react-intl';
import { OwnMoment } from '@/ui/date';
import { Name } from '@/ui/written';
import type { ReplyFragment } from '../../generated/operations';

/** Who has said something, as far as this reader may know, and when. */
export function Who({ of }: { readonly of: ReplyFragment }) {
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
        <OwnMoment at={of.createdAt} />
      </span>
    </p>
  );
}
