import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import { useLeadTime } from '../hooks/use-lead-time';

interface LeadTimePanelProps {
  readonly organisation: { readonly id: string; readonly leadDays?: number | null };
  readonly inCharge: boolean;
}

/** How long the organisation takes to decide on a letter; a letter that leaves less time says so. */
export function LeadTimePanel({ organisation: { id, leadDays = null }, inCharge }: LeadTimePanelProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`partners.lead.${id}.${leadDays ?? ''}`, {
    days: leadDays === null ? '' : String(leadDays),
  });
  const { run, running, problem } = useLeadTime();
  const save = async () => {
    const days = values.days === '' ? null : Number(values.days);
    if ((await run({ id, days })).ok) forget();
  };
  return (
    <Panel title={<FormattedMessage id="partners.lead" defaultMessage="Time that it needs to sign" />}>
      <p>
        {leadDays === null ? (
          <FormattedMessage id="partners.lead.none" defaultMessage="Nothing is known of it." />
        ) : (
          <FormattedMessage
            id="partners.lead.days"
            defaultMessage="{n, plural, one {Its board decides within # day.} other {Its board decides within # days.}}"
            values={{ n: leadDays }}
          />
        )}
      </p>
      {inCharge && (
        <Form problem={problem} onSubmit={() => void save()}>
          <TextField
            name="days"
            label={t({ id: 'partners.lead.field', defaultMessage: 'Days that its decision takes' })}
            hint={t({
              id: 'partners.lead.hint',
              defaultMessage: '1 to 365, or empty. A letter that is open for a shorter time warns of it.',
            })}
            value={values.days}
            onChange={(text) => set('days')(text.replace(/\D/g, ''))}
          />
          <Button type="submit" busy={running}>
            <FormattedMessage id="partners.lead.save" defaultMessage="Save" />
          </Button>
        </Form>
      )}
    </Panel>
  );
}
