import { useIntl } from 'react-intl';
import { LANGUAGE_NAMES, LANGUAGES } from '@/base/language';
import { OneOf } from '@/ui/choices';
import { TextField } from '@/ui/field';
import type { usePreferences } from '../hooks/use-preferences';
import { ZoneField } from './zone-field';

type PreferenceFieldsProps = Pick<ReturnType<typeof usePreferences>, 'values' | 'set'>;

/** How one wishes to be called, and what screens and mails are written in and timed by. */
export function PreferenceFields({ values, set }: PreferenceFieldsProps) {
  const { formatMessage: t } = useIntl();
  return (
    <>
      <OneOf
        name="language"
        legend={t({ id: 'settings.language', defaultMessage: 'Language of screens and mails' })}
        value={values.language}
        onChange={set('language')}
        choices={LANGUAGES.map((tag) => ({
          value: tag,
          label: <span lang={tag}>{LANGUAGE_NAMES[tag]}</span>,
        }))}
      />
      <ZoneField value={values.timeZone} onChange={set('timeZone')} />
      <TextField
        name="name"
        label={t({ id: 'settings.name', defaultMessage: 'How you wish to be called' })}
        hint={t({ id: 'settings.name.hint', defaultMessage: 'It need not be your full name.' })}
        value={values.name}
        onChange={set('name')}
        autoComplete="name"
        required
      />
    </>
  );
}
