import { FormattedMessage } from 'react-intl';
import { useRole } from '@/base/session';
import type { Preview } from './preview';

/** Those who are counted and whose names this reader is not shown. */
export function UnlistedSignatories({ preview }: { readonly preview: Preview }) {
  const { eye, recipientOnly, withheld, together } = preview;
  const coordinates = useRole('COORDINATOR');
  if (together === 0) return null;
  if (eye === 'PUBLIC' || recipientOnly === null || withheld === null)
    return (
      <p>
        {eye === 'PUBLIC' ? (
          <FormattedMessage
            id="letters.signatories.unnamed"
            defaultMessage="{n, plural, one {# is counted whose name is not shown here.} other {# are counted whose names are not shown here.}}"
            values={{ n: together }}
          />
        ) : (
          <FormattedMessage
            id="letters.eye.together"
            defaultMessage="{n, plural, one {# other is named to the recipient alone, or to nobody.} other {# others are named to the recipient alone, or to nobody.}}"
            values={{ n: together }}
          />
        )}
      </p>
    );
  return (
    <>
      {!coordinates && recipientOnly > 0 && (
        <p>
          <FormattedMessage
            id="letters.eye.others"
            defaultMessage="{n, plural, one {# other name that the recipient will see is not listed here.} other {# other names that the recipient will see are not listed here.}}"
            values={{ n: recipientOnly }}
          />
        </p>
      )}
      {withheld > 0 && (
        <p>
          <FormattedMessage
            id="letters.eye.withheld"
            defaultMessage="{n, plural, one {and # whose name is withheld} other {and # whose names are withheld}}"
            values={{ n: withheld }}
          />
        </p>
      )}
    </>
  );
}
