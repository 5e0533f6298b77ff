import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Select } from '@/ui/field';
import { useLanding } from '../hooks/use-landing';
import { useLanguages } from '../hooks/use-languages';
import '../partners.css';

interface LanguagesFieldProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Chosen in the list; it counts even where nobody presses "Add". */
  readonly pending: string;
  readonly onPending: (tag: string) => void;
}

/** Any number of languages, one after the other. */
export function LanguagesField({ values, onChange, pending, onPending }: LanguagesFieldProps) {
  const { formatMessage: t } = useIntl();
  const { nameOf, options } = useLanguages();
  const { place, land } = useLanding<HTMLDivElement>();
  const add = () => {
    if (pending !== '') onChange([...values, pending]);
    onPending('');
  };
  const remove = (tag: string) => {
    onChange(values.filter((other) => other !== tag));
    land();
  };
  return (
    <div {...place}>
      <Select
        name="languages"
        label={t({ id: 'partners.languages', defaultMessage: 'Languages that it works in' })}
        value={pending}
        onChange={onPending}
        options={[
          { value: '', label: t({ id: 'partners.languages.choose', defaultMessage: 'Choose a language' }) },
          ...options(values),
        ]}
      />
      <div className="row languages">
        <Button onPress={add}>
          <FormattedMessage id="partners.languages.add" defaultMessage="Add the language" />
        </Button>
        {values.map((tag) => (
          <Button
            key={tag}
            kind="quiet"
            label={t(
              { id: 'partners.languages.remove', defaultMessage: '{language}: remove' },
              { language: nameOf(tag) },
            )}
            onPress={() => remove(tag)}
          >
            {nameOf(tag)} <span aria-hidden="true">✕</span>
          </Button>
        ))}
      </div>
    </div>
  );
}
