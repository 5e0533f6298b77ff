import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Name } from '@/ui/written';
import { useLanguages } from '../hooks/use-languages';
import type { CapacityKind } from '../rules';

interface CapacityLineProps {
  readonly of: { readonly kind: CapacityKind; readonly value: string };
  readonly places: readonly { readonly code: string; readonly name: string }[];
  /** Null for whoever may only read it. */
  readonly onWithdraw: (() => void) | null;
}

export function CapacityLine({ of, places, onWithdraw }: CapacityLineProps) {
  const { formatMessage: t } = useIntl();
  const languages = useLanguages();
  const name = nameOf(of, places, languages.nameOf);
  return (
    <li className="line">
      {of.kind === 'ACCESS' ? (
        <Link to="/register/targets/$code" params={{ code: of.value }}>
          <Name>{name}</Name>
        </Link>
      ) : (
        <Name>{name}</Name>
      )}
      {onWithdraw !== null && (
        <Button
          kind="quiet"
          label={t({ id: 'partners.capacity.withdraw.of', defaultMessage: 'Withdraw {name}' }, { name })}
          onPress={onWithdraw}
        >
          <FormattedMessage id="partners.capacity.withdraw" defaultMessage="Withdraw" />
        </Button>
      )}
    </li>
  );
}

function nameOf(
  { kind, value }: CapacityLineProps['of'],
  places: CapacityLineProps['places'],
  languageOf: (tag: string) => string,
): string {
  if (kind === 'LANGUAGE') return languageOf(value);
  if (kind === 'PLACE') return places.find(({ code }) => code === value)?.name ?? value;
  return value;
}
