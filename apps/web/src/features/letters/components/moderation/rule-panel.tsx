import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useSession } from '@/base/session';
import { cityOf } from '@/base/time';
import { Button } from '@/ui/button';
import { Select, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { ModerationStep } from '../../generated/operations';
import { useRulePreview, type ModerationHook } from '../../hooks/use-moderation';
import { networkName, ruleOf } from '../../rules/moderation';
import { RuleSeen } from './rule-seen';
import { useStepName } from './step-name';

const STEPS: readonly ModerationStep[] = ['HOLD', 'REJECT', 'RELEASE'];
const EMPTY = { addresses: '', from: '', until: '' };

interface RulePanelProps {
  readonly letterId: string;
  readonly network: string | undefined;
  readonly moderation: ModerationHook;
}

/** Many at once: what a rule finds is looked at first, then changed in one act that can be undone as a whole. */
export function RulePanel({ letterId, network, moderation }: RulePanelProps) {
  const { formatMessage: t } = useIntl();
  const { timeZone: zone } = useSession();
  const stepName = useStepName();
  const [typed, setTyped] = useState(EMPTY);
  const [step, setStep] = useState<ModerationStep>('HOLD');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<Problem | null>(null);
  const preview = useRulePreview(letterId);
  const rule = ruleOf({ ...typed, zone, network });
  const set = (name: keyof typeof EMPTY) => (value: string) => {
    setTyped((before) => ({ ...before, [name]: value }));
    preview.forget();
  };
  const apply = async () => {
    if (step === 'REJECT' && reason.trim() === '') {
      const message = t({ id: 'letters.moderation.noReason', defaultMessage: 'Say why, in a few words.' });
      return setMissing({ kind: 'refused', message, field: 'reason' });
    }
    setMissing(null);
    if (preview.seen === null || !(await moderation.apply(rule, step, reason, preview.seen.asOf))) return;
    setTyped(EMPTY);
    setReason('');
    preview.forget();
  };
  const city = cityOf(zone);
  return (
    <div id="rule">
      <Panel title={<FormattedMessage id="letters.rule.title" defaultMessage="Many at once, by a rule" />}>
        <p className="measure">
          <FormattedMessage
            id="letters.rule.lead"
            defaultMessage="Say what they have in common, and look at what the rule would change. All that is given must hold."
          />
        </p>
        <Form
          problem={missing ?? preview.action.problem ?? moderation.rule.problem}
          onSubmit={() => void preview.look(rule, step)}
        >
          {network !== undefined && (
            <p>
              <FormattedMessage
                id="letters.rule.network"
                defaultMessage="From network {network}"
                values={{ network: <strong className="figure">{networkName(network)}</strong> }}
              />
            </p>
          )}
          <TextField
            name="rule"
            label={t({ id: 'letters.rule.addresses', defaultMessage: 'Mail addresses' })}
            hint={t({
              id: 'letters.rule.addresses.hint',
              defaultMessage:
                'As *@example.com, *@*.example.com or offer*. Addresses are compared, never shown.',
            })}
            value={typed.addresses}
            onChange={set('addresses')}
            autoComplete="off"
          />
          <div className="columns">
            <TextField
              type="datetime-local"
              label={t({ id: 'letters.rule.from', defaultMessage: 'From (clocks of {city})' }, { city })}
              value={typed.from}
              onChange={set('from')}
            />
            <TextField
              type="datetime-local"
              label={t({ id: 'letters.rule.until', defaultMessage: 'Before (clocks of {city})' }, { city })}
              value={typed.until}
              onChange={set('until')}
            />
          </div>
          <Select
            label={t({ id: 'letters.rule.step', defaultMessage: 'What shall be done' })}
            value={step}
            onChange={(value) => {
              setStep(value);
              preview.forget();
            }}
            options={STEPS.map((value) => ({ value, label: stepName(value) }))}
          />
          <TextField
            name="reason"
            label={t({ id: 'letters.moderation.reason', defaultMessage: 'Reason' })}
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" busy={preview.action.running}>
            <FormattedMessage id="letters.rule.look" defaultMessage="See what it would change" />
          </Button>
          {preview.seen !== null && (
            <RuleSeen
              seen={preview.seen}
              step={step}
              busy={moderation.rule.running}
              onApply={() => void apply()}
            />
          )}
        </Form>
      </Panel>
    </div>
  );
}
