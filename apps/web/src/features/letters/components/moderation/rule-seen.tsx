import { FormattedMessage } from 'react-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Name } from '@/ui/written';
import type { ModerationStep } from '../../generated/operations';
import type { Preview } from '../../hooks/use-moderation';
import { StepName } from './step-name';

interface RuleSeenProps {
  readonly seen: Preview;
  readonly step: ModerationStep;
  readonly busy: boolean;
  readonly onApply: () => void;
}

/** What a rule would change, some of the names, and the press that does it. */
export function RuleSeen({ seen: { changes, sample }, step, busy, onApply }: RuleSeenProps) {
  return (
    <Notice tone={changes === 0 ? 'info' : 'warn'}>
      <p>
        <FormattedMessage
          id="letters.rule.changes"
          defaultMessage="{changes, plural, =0 {It would change no sign-on.} one {It would change # sign-on.} other {It would change # sign-ons.}}"
          values={{ changes }}
        />
      </p>
      {sample.length > 0 && (
        <>
          <p>
            <FormattedMessage
              id="letters.rule.sample"
              defaultMessage="Among them, of those who are public:"
            />
          </p>
          <ul>
            {sample.map((name, place) => (
              <li key={place}>
                <Name>{name}</Name>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes > 0 && (
        <Button kind="primary" busy={busy} onPress={onApply}>
          <FormattedMessage
            id="letters.rule.apply"
            defaultMessage="{step}: {changes, plural, one {# sign-on} other {# sign-ons}}"
            values={{ step: <StepName step={step} />, changes }}
          />
        </Button>
      )}
    </Notice>
  );
}
