import { FormattedMessage, useIntl } from 'react-intl';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Undo } from '@/ui/undo';
import type { PartnerQuery } from '../generated/operations';
import { useLanding } from '../hooks/use-landing';
import { useWithdrawCapacity } from '../hooks/use-withdraw-capacity';
import { byKind } from '../rules';
import { CAPACITY_WORDS } from '../words';
import { CapacityLine } from './capacity-line';
import { DeclareForm } from './declare-form';

interface CapacitiesPanelProps {
  readonly data: PartnerQuery;
  readonly inCharge: boolean;
  readonly onChange: () => void;
}

/** What an organisation brings, by kind. */
export function CapacitiesPanel({ data, inCharge, onChange }: CapacitiesPanelProps) {
  const { formatMessage: t } = useIntl();
  const { organisation, places } = data;
  const { place, land } = useLanding<HTMLDivElement>();
  const { withdraw, undo, gone, over, problem } = useWithdrawCapacity(organisation.id, onChange);
  const groups = byKind(organisation.capacities);
  return (
    <Panel title={<FormattedMessage id="partners.capacities" defaultMessage="What it brings" />}>
      <div {...place}>
        {groups.length === 0 && (
          <p className="muted">
            <FormattedMessage id="partners.capacities.none" defaultMessage="Nothing has been declared yet." />
          </p>
        )}
        {groups.map(([kind, capacities]) => (
          <section key={kind} className="capacities" aria-label={t(CAPACITY_WORDS[kind])}>
            <h3>{t(CAPACITY_WORDS[kind])}</h3>
            <ul className="rows">
              {capacities.map((capacity) => (
                <CapacityLine
                  key={capacity.id}
                  of={capacity}
                  places={places}
                  onWithdraw={inCharge ? () => void withdraw(capacity).then(land) : null}
                />
              ))}
            </ul>
          </section>
        ))}
        {problem !== null && <ProblemNotice problem={problem} />}
        {gone !== null && (
          <Undo key={gone.id} onUndo={() => void undo().then(land)} onOver={over}>
            <FormattedMessage id="partners.capacities.withdrawn" defaultMessage="It is withdrawn." />
          </Undo>
        )}
      </div>
      {inCharge && <DeclareForm data={data} onDeclared={onChange} />}
    </Panel>
  );
}
