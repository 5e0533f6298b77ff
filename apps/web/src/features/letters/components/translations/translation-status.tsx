import { FormattedMessage } from 'react-intl';
import { Status } from '@/ui/status';
import type { TranslationFragment } from '../../generated/operations';
import { behind } from '../../rules/translations';

/** Where a translation stands, and whether the authentic text has moved on since. */
export function TranslationStatus({ of }: { readonly of: TranslationFragment }) {
  const n = behind(of.parts);
  return (
    <span className="row">
      <State of={of.state} />
      {n > 0 && (
        <Status tone="warn" glyph="▲">
          <FormattedMessage
            id="letters.translation.behind"
            defaultMessage="{n, plural, one {# passage is behind} other {# passages are behind}}"
            values={{ n }}
          />
        </Status>
      )}
    </span>
  );
}

function State({ of }: { readonly of: TranslationFragment['state'] }) {
  switch (of) {
    case 'DRAFT':
      return (
        <Status tone="plain" glyph="✎">
          <FormattedMessage id="letters.translation.draft" defaultMessage="Being written" />
        </Status>
      );
    case 'CHECKED':
      return (
        <Status tone="info" glyph="◑">
          <FormattedMessage id="letters.translation.checked" defaultMessage="Checked" />
        </Status>
      );
    case 'APPROVED':
      return (
        <Status tone="ok" glyph="●">
          <FormattedMessage id="letters.translation.approved" defaultMessage="Approved" />
        </Status>
      );
  }
}
