import { useIntl } from 'react-intl';
import { Select, TextField } from '@/ui/field';
import type { PartnerQuery } from '../generated/operations';
import { useLanguages } from '../hooks/use-languages';
import { wordsInUse, type CapacityKind } from '../rules';
import { TargetSelect } from './late-select';

interface CapacityFieldProps {
  readonly values: { readonly kind: CapacityKind; readonly value: string; readonly named: string };
  readonly onChange: (value: string, named?: string) => void;
  readonly data: PartnerQuery;
}

/** The control that fits the kind: words of one's own, a place of the coalition, a language, a target of the register. */
export function CapacityField({ values: { kind, value, named }, onChange, data }: CapacityFieldProps) {
  const { formatMessage: t } = useIntl();
  const languages = useLanguages();
  const declared = data.organisation.capacities.filter((one) => one.kind === kind).map((one) => one.value);
  switch (kind) {
    case 'EXPERTISE':
      return (
        <TextField
          name="value"
          label={t({ id: 'partners.declare.expertise', defaultMessage: 'What it is good at' })}
          value={value}
          onChange={onChange}
          list={wordsInUse(data.capacities?.edges.map(({ node }) => node.value) ?? [])}
          autoComplete="off"
        />
      );
    case 'PLACE': {
      const left = data.places.filter(({ code }) => !declared.includes(code));
      return (
        <Select
          name="value"
          label={t({ id: 'partners.declare.place', defaultMessage: 'Where it works' })}
          value={value}
          onChange={(code) => onChange(code)}
          options={[
            {
              value: '',
              label: t({ id: 'partners.declare.place.choose', defaultMessage: 'Choose a place' }),
            },
            ...left.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      );
    }
    case 'LANGUAGE':
      return (
        <Select
          name="value"
          label={t({ id: 'partners.declare.language', defaultMessage: 'What it speaks' })}
          value={value}
          onChange={(tag) => onChange(tag)}
          options={[
            { value: '', label: t({ id: 'partners.languages.choose', defaultMessage: 'Choose a language' }) },
            ...languages.options(declared),
          ]}
        />
      );
    case 'ACCESS':
      return (
        <TargetSelect
          name="value"
          label={t({ id: 'partners.declare.target', defaultMessage: 'Whom it can reach' })}
          chosen={value === '' ? null : { id: value, name: named }}
          onChoose={(target) => onChange(target?.id ?? '', target?.name)}
        />
      );
  }
}
