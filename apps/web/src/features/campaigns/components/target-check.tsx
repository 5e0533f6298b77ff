import { FormattedMessage } from 'react-intl';
import { Check } from '@/ui/choices';
import { Name } from '@/ui/written';
import { toggled } from '../rules/campaign';

export interface Chosen {
  /** Ids of what is chosen. */
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

interface TargetCheckProps extends Chosen {
  readonly target: { readonly id: string; readonly code: string; readonly name: string };
  /** How many of the chosen asks it can grant. */
  readonly canGrant?: number;
}

/** One office to choose. */
export function TargetCheck({ target: { id, code, name }, canGrant, values, onChange }: TargetCheckProps) {
  return (
    <Check
      label={
        <>
          <span className="muted small">{code}</span> <Name>{name}</Name>
        </>
      }
      hint={
        canGrant === undefined ? undefined : (
          <FormattedMessage
            id="campaigns.targets.canGrant"
            defaultMessage="Can grant {count, plural, one {one chosen ask} other {# chosen asks}}"
            values={{ count: canGrant }}
          />
        )
      }
      checked={values.includes(id)}
      onChange={(on) => onChange(toggled(values, id, on))}
    />
  );
}
