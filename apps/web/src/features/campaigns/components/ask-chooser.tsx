import { FormattedMessage, useIntl } from 'react-intl';
import { Check } from '@/ui/choices';
import { Written } from '@/ui/written';
import type { CampaignChoicesQuery } from '../generated/operations';
import { found, toggled } from '../rules/campaign';
import { Chooser } from './chooser';

type Group = CampaignChoicesQuery['askGroups'][number];
type Ask = CampaignChoicesQuery['asks']['edges'][number]['node'];

interface AskChooserProps {
  readonly groups: readonly Group[];
  readonly asks: readonly Ask[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** The register's asks, group by group; a group opens by itself while something in it is sought. */
export function AskChooser({ groups, asks, values, onChange }: AskChooserProps) {
  const { formatMessage: t } = useIntl();
  return (
    <Chooser
      legend={t({ id: 'campaigns.asks', defaultMessage: 'Asks that it presses' })}
      hint={t({
        id: 'campaigns.asks.hint',
        defaultMessage: 'Open a group, or search. Few asks, pressed long, go further than many.',
      })}
      name="askIds"
      chosen={values.length}
      searchLabel={t({ id: 'campaigns.asks.search', defaultMessage: 'Words in an ask' })}
    >
      {(sought) => {
        const shown = groups
          .map((group) => ({
            group,
            asks: asks.filter((ask) => ask.groupCode === group.code && matches(ask, sought)),
          }))
          .filter((entry) => entry.asks.length > 0);
        if (shown.length === 0)
          return (
            <p className="muted">
              <FormattedMessage id="campaigns.asks.nothing" defaultMessage="No ask has these words." />
            </p>
          );
        return shown.map((entry) => (
          <AskGroup
            key={`${entry.group.code} ${sought !== ''}`}
            {...entry}
            open={sought !== ''}
            values={values}
            onChange={onChange}
          />
        ));
      }}
    </Chooser>
  );
}

function matches({ code, title }: Ask, sought: string): boolean {
  return found(sought, code, title);
}

interface AskGroupProps extends Pick<AskChooserProps, 'asks' | 'values' | 'onChange'> {
  readonly group: Group;
  readonly open: boolean;
}

function AskGroup({ group, asks, open, values, onChange }: AskGroupProps) {
  const chosen = asks.filter(({ id }) => values.includes(id)).length;
  return (
    <details open={open}>
      <summary>
        <Written lang={group.language}>{group.title}</Written>{' '}
        <span className="muted small figure">
          <FormattedMessage
            id="campaigns.asks.ofGroup"
            defaultMessage="{chosen} of {count} chosen"
            values={{ chosen, count: asks.length }}
          />
        </span>
      </summary>
      {asks.map(({ id, code, title, language }) => (
        <Check
          key={id}
          label={
            <>
              <span className="muted small">{code}</span> <Written lang={language}>{title}</Written>
            </>
          }
          checked={values.includes(id)}
          onChange={(on) => onChange(toggled(values, id, on))}
        />
      ))}
    </details>
  );
}
