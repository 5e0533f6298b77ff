import { FormattedMessage } from 'react-intl';
import type { Branch } from '../rules';
import { TargetLink } from './target-link';

interface Office {
  readonly code: string;
  readonly name: string;
}

/** Offices under those that they belong to. Each part opens by the platform's own means, so every reader knows it. */
export function TargetTree({ branches }: { readonly branches: readonly Branch<Office>[] }) {
  return (
    <div className="panel">
      <ul className="register-tree">
        {branches.map((branch) => (
          <TreeBranch key={branch.office.code} branch={branch} open />
        ))}
      </ul>
    </div>
  );
}

interface TreeBranchProps {
  readonly branch: Branch<Office>;
  readonly open: boolean;
}

function TreeBranch({ branch: { office, branches }, open }: TreeBranchProps) {
  return (
    <li>
      <TargetLink target={office} />
      {branches.length > 0 && (
        <details open={open}>
          <summary>
            <FormattedMessage
              id="register.tree.below"
              defaultMessage="{count, plural, one {# office} other {# offices}} below {code}"
              values={{ count: branches.length, code: office.code }}
            />
          </summary>
          <ul>
            {branches.map((branch) => (
              <TreeBranch key={branch.office.code} branch={branch} open={false} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
