import { FormattedMessage } from 'react-intl';
import { pathOf, type Office } from '../rules';
import { TargetLink } from './target-link';

interface TargetListProps {
  readonly offices: readonly (Office & { readonly name: string })[];
}

/** Offices that were sought, each with the path that leads to it. */
export function TargetList({ offices }: TargetListProps) {
  return (
    <div className="panel">
      <ul className="rows">
        {offices.map((office) => (
          <li key={office.code}>
            <TargetLink target={office} />
            {office.parent != null && (
              <p className="muted small register-under">
                <FormattedMessage
                  id="register.path"
                  defaultMessage="In {path}"
                  values={{ path: pathOf(office).join(' › ') }}
                />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
