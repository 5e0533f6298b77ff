import { FormattedMessage, useIntl } from 'react-intl';
import { Facts, Panel } from '@/ui/panel';
import type { TargetQuery } from '../generated/operations';
import { TARGET_KINDS, wordOf } from '../words';
import { CoreMark } from './core-mark';
import { Holders } from './holders';
import { TargetAccess } from './target-access';
import { TargetAsks } from './target-asks';
import { TargetInitiatives } from './target-initiatives';
import { TargetLink } from './target-link';

/** What stands on an office's screen once it is read. */
export function TargetParts({ target, asks, capacities, initiatives }: TargetQuery) {
  const { formatMessage: t } = useIntl();
  return (
    <div className="columns">
      <div className="stack">
        <Panel
          title={t({ id: 'register.target.role', defaultMessage: 'What it decides' })}
          aside={target.core ? <CoreMark /> : undefined}
        >
          <p className="prose">{target.description}</p>
        </Panel>
        <TargetAsks asks={asks} code={target.code} />
        <TargetInitiatives initiatives={initiatives} code={target.code} />
      </div>
      <div className="stack">
        <Panel title={t({ id: 'register.target.place', defaultMessage: 'Where it sits' })}>
          <Facts
            of={[
              [t({ id: 'register.target.seat', defaultMessage: 'Seat' }), target.seat],
              [
                t({ id: 'register.target.kind', defaultMessage: 'Kind of office' }),
                wordOf(TARGET_KINDS, target.kind, t),
              ],
            ]}
          />
          {target.children.length > 0 && <Below offices={target.children} />}
        </Panel>
        <Holders holders={target.holders} targetId={target.id} />
        <TargetAccess capacities={capacities} code={target.code} />
      </div>
    </div>
  );
}

function Below({ offices }: { readonly offices: TargetQuery['target']['children'] }) {
  return (
    <>
      <h3>
        <FormattedMessage id="register.target.below" defaultMessage="Offices below it" />
      </h3>
      <ul className="rows">
        {offices.map((office) => (
          <li key={office.id}>
            <TargetLink target={office} />
          </li>
        ))}
      </ul>
    </>
  );
}
