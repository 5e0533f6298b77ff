import { useCallback, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/panel';
import { Undo } from '@/ui/undo';
import { usePutAway } from '../hooks/use-put-away';
import { FIRST_STEPS, nextStepOf, type FirstStep } from '../rules';
import { FirstStepRow } from './first-step-row';

interface FirstStepsProps {
  readonly done: ReadonlyMap<FirstStep, boolean>;
}

/** What a coordinator begins with. It goes when all is done, or when it is put away. */
export function FirstSteps({ done }: FirstStepsProps) {
  const { formatMessage: t } = useIntl();
  const { away, setAway } = usePutAway();
  const [undoable, setUndoable] = useState(false);
  const over = useCallback(() => setUndoable(false), []);
  const put = (now: boolean) => {
    setAway(now);
    setUndoable(now);
  };
  if (away)
    return undoable ? (
      <Undo onUndo={() => put(false)} onOver={over}>
        <FormattedMessage id="home.steps.away" defaultMessage="The first steps are put away." />
      </Undo>
    ) : null;
  const next = nextStepOf(done);
  if (next === null) return null;
  return (
    <Panel
      title={<FormattedMessage id="home.steps" defaultMessage="First steps" />}
      aside={
        <Button
          kind="quiet"
          onPress={() => put(true)}
          label={t({ id: 'home.steps.putAway.named', defaultMessage: 'Put away the first steps' })}
        >
          <FormattedMessage id="home.steps.putAway" defaultMessage="Put away" />
        </Button>
      }
    >
      <ol className="steps">
        {FIRST_STEPS.map((step) => (
          <FirstStepRow key={step} step={step} done={done.get(step) === true} next={step === next} />
        ))}
      </ol>
    </Panel>
  );
}
