import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { Button } from '@/ui/button';
import { CalendarDate } from '@/ui/date';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { TargetQuery } from '../generated/operations';
import { HolderForm } from './holder-form';

interface HoldersProps {
  readonly holders: TargetQuery['target']['holders'];
  readonly targetId: string;
}

/** Who holds the office and who held it; a coordinator records the next one. */
export function Holders({ holders, targetId }: HoldersProps) {
  const { formatMessage: t } = useIntl();
  const coordinator = useRole('COORDINATOR');
  const [step, setStep] = useState<'rest' | 'write' | 'done'>('rest');
  return (
    <Panel title={t({ id: 'register.holders', defaultMessage: 'Who holds the office' })}>
      {holders.length === 0 ? (
        <p>
          <FormattedMessage id="register.holders.none" defaultMessage="No holder is recorded." />
        </p>
      ) : (
        <ul className="rows">
          {holders.map((holder) => (
            <Holder key={holder.id} holder={holder} />
          ))}
        </ul>
      )}
      {step === 'done' && (
        <Notice tone="ok">
          <FormattedMessage id="register.holders.done" defaultMessage="The new holder is recorded." />
        </Notice>
      )}
      {coordinator && (
        <Button expanded={step === 'write'} onPress={() => setStep(step === 'write' ? 'rest' : 'write')}>
          <FormattedMessage id="register.holders.record" defaultMessage="Record a new holder" />
        </Button>
      )}
      {step === 'write' && <HolderForm targetId={targetId} onDone={() => setStep('done')} />}
    </Panel>
  );
}

function Holder({
  holder: { name, title, validFrom, validTo },
}: {
  readonly holder: HoldersProps['holders'][number];
}) {
  return (
    <li>
      <strong>
        <Name>{name}</Name>
      </strong>
      <br />
      {title}
      <br />
      <span className="muted small">
        {validTo === null ? (
          <FormattedMessage
            id="register.holders.since"
            defaultMessage="Since {from}"
            values={{ from: <CalendarDate from={validFrom} /> }}
          />
        ) : (
          <CalendarDate from={validFrom} to={validTo} />
        )}
      </span>
    </li>
  );
}
