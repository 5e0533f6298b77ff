import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import { useLateSignatures } from '../../hooks/use-late-signatures';

/** A coordinator's decision to take signatures after closing. */
export function LateStep({ letterId }: { readonly letterId: string }) {
  const { formatMessage: t } = useIntl();
  const { timeZone } = useSession();
  const { run, running, problem } = useLateSignatures();
  const { values, set, forget } = useForm(`letters.late.${letterId}`, { until: '' });
  const admit = async () => {
    if ((await run({ id: letterId, until: values.until, zone: timeZone })).ok) forget();
  };
  return (
    <Panel title={<FormattedMessage id="letters.late" defaultMessage="Late signatures" />}>
      <Form problem={problem} onSubmit={() => void admit()}>
        <p className="measure">
          <FormattedMessage
            id="letters.late.lead"
            defaultMessage="Signing has closed. You can take late signatures until a time of your choice. They stand in a dated supplement, and are counted once it is sealed; what has been sealed stays as it is."
          />
        </p>
        <TextField
          name="until"
          type="datetime-local"
          label={t({ id: 'letters.late.until', defaultMessage: 'Take late signatures until' })}
          hint={t({ id: 'letters.late.hint', defaultMessage: 'By the clocks of your own city.' })}
          value={values.until}
          onChange={set('until')}
          required
        />
        <Button type="submit" busy={running}>
          <FormattedMessage id="letters.late.admit" defaultMessage="Take late signatures" />
        </Button>
      </Form>
    </Panel>
  );
}
