import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { CalendarDate } from '@/ui/date';
import { Status } from '@/ui/status';
import { Name } from '@/ui/written';
import type { PartnerQuery } from '../generated/operations';
import { SCOPE_WORDS } from '../words';

interface SignerLineProps {
  readonly of: NonNullable<PartnerQuery['signers']>['edges'][number]['node'];
  /** Null for whoever may only read it. */
  readonly onRevoke: (() => void) | null;
}

export function SignerLine({ of: { name, title, scope, validUntil, holds }, onRevoke }: SignerLineProps) {
  const { formatMessage: t } = useIntl();
  return (
    <li className="line">
      <div>
        <div className="row">
          <strong>
            <Name>{name}</Name>
          </strong>
          <Holds is={holds} />
        </div>
        <div>
          <Name>{title}</Name>
        </div>
        <div className="muted small">{t(SCOPE_WORDS[scope])}</div>
        <div className="muted small">
          {validUntil === null ? (
            <FormattedMessage id="partners.signers.noEnd" defaultMessage="Without a last day" />
          ) : (
            <FormattedMessage
              id="partners.signers.until"
              defaultMessage="Last day: {day}"
              values={{ day: <CalendarDate from={validUntil} /> }}
            />
          )}
        </div>
      </div>
      {onRevoke !== null && (
        <Button
          label={t(
            { id: 'partners.signers.revoke.of', defaultMessage: 'Revoke the authority of {name}' },
            { name },
          )}
          onPress={onRevoke}
        >
          <FormattedMessage id="partners.signers.revoke" defaultMessage="Revoke" />
        </Button>
      )}
    </li>
  );
}

function Holds({ is }: { readonly is: boolean }) {
  return is ? (
    <Status tone="ok" glyph="✓">
      <FormattedMessage id="partners.signers.holds" defaultMessage="May sign" />
    </Status>
  ) : (
    <Status tone="plain" glyph="■">
      <FormattedMessage id="partners.signers.ended" defaultMessage="Has ended" />
    </Status>
  );
}
