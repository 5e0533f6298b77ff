import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import type { CampaignChoicesQuery } from '../generated/operations';
import { found, suggestedTargets } from '../rules/campaign';
import { Chooser } from './chooser';
import { TargetCheck, type Chosen } from './target-check';

type Target = CampaignChoicesQuery['targets']['edges'][number]['node'];
type Ask = CampaignChoicesQuery['asks']['edges'][number]['node'];

interface TargetChooserProps extends Chosen {
  readonly asks: readonly Ask[];
  /** Ids of the asks that are chosen. */
  readonly chosenAsks: readonly string[];
  readonly targets: readonly Target[];
}

/** Whom a campaign turns to: those who can grant the chosen asks stand first. */
export function TargetChooser({ asks, chosenAsks, targets, values, onChange }: TargetChooserProps) {
  const { formatMessage: t } = useIntl();
  const suggested = suggestedTargets(asks, chosenAsks, targets);
  const others = targets.filter(({ id }) => !suggested.some(({ target }) => target.id === id));
  const chosen = { values, onChange };
  return (
    <Chooser
      legend={t({ id: 'campaigns.targets', defaultMessage: 'Targets that it turns to' })}
      hint={t({
        id: 'campaigns.targets.hint',
        defaultMessage:
          'Offices that can grant the chosen asks stand first, those that can grant most of them on top.',
      })}
      name="targetIds"
      chosen={values.length}
      searchLabel={t({ id: 'campaigns.targets.search', defaultMessage: 'Words in a target' })}
    >
      {(sought) => {
        const matches = ({ code, name }: Target) => found(sought, code, name);
        return (
          <>
            {suggested.length === 0 ? <AskFirst /> : <ChooseAll targets={suggested} {...chosen} />}
            <div>
              {suggested
                .filter(({ target }) => matches(target))
                .map(({ target, asks: canGrant }) => (
                  <TargetCheck key={target.id} target={target} canGrant={canGrant} {...chosen} />
                ))}
            </div>
            <OtherTargets
              targets={others.filter(matches)}
              all={suggested.length === 0}
              sought={sought !== ''}
              {...chosen}
            />
          </>
        );
      }}
    </Chooser>
  );
}

function AskFirst() {
  return (
    <p className="muted">
      <FormattedMessage
        id="campaigns.targets.askFirst"
        defaultMessage="Choose asks first: the offices that can grant them will stand here."
      />
    </p>
  );
}

interface ChooseAllProps extends Chosen {
  readonly targets: ReturnType<typeof suggestedTargets<Target>>;
}

function ChooseAll({ targets, values, onChange }: ChooseAllProps) {
  const all = [...new Set([...values, ...targets.map(({ target }) => target.id)])];
  return (
    <div>
      <Button onPress={() => onChange(all)}>
        <FormattedMessage
          id="campaigns.targets.all"
          defaultMessage="Choose all {count} that can grant them"
          values={{ count: targets.length }}
        />
      </Button>
    </div>
  );
}

interface OtherTargetsProps extends Chosen {
  readonly targets: readonly Target[];
  /** True where none is suggested, so that these are all. */
  readonly all: boolean;
  /** True while words are sought: the list then opens by itself. */
  readonly sought: boolean;
}

function OtherTargets({ targets, all, sought, values, onChange }: OtherTargetsProps) {
  return (
    <details key={String(sought)} open={sought}>
      <summary>
        <FormattedMessage
          id="campaigns.targets.others"
          defaultMessage="{all, select, true {All targets} other {Other targets}} ({count})"
          values={{ all: String(all), count: targets.length }}
        />
      </summary>
      {targets.map((target) => (
        <TargetCheck key={target.id} target={target} values={values} onChange={onChange} />
      ))}
    </details>
  );
}
