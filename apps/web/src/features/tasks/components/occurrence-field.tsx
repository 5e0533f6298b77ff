import { useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import { dateSpan } from '@/base/time';
import { Select } from '@/ui/field';
import type { NewTaskQuery } from '../generated/operations';

interface OccurrenceFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly known: Pick<NewTaskQuery, 'occurrences' | 'occurrence'>;
}

/** The dated moment that a task prepares: one of those to come, or the one that led here. */
export function OccurrenceField({ value, onChange, known }: OccurrenceFieldProps) {
  const { formatMessage: t, locale } = useIntl();
  const coming = known.occurrences.edges.map(({ node }) => node);
  const preset = known.occurrence;
  const listed =
    preset === undefined || coming.some(({ id }) => id === preset.id) ? coming : [preset, ...coming];
  return (
    <Select
      name="occurrenceId"
      label={t({ id: 'tasks.new.occurrence', defaultMessage: 'Moment that it prepares' })}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: t({ id: 'tasks.new.occurrence.none', defaultMessage: 'None' }) },
        ...listed.map(({ id, startDate, endDate, moment }) => ({
          value: id,
          label: [dateSpan(startDate, endDate, localeOf(locale as Language)), moment?.title, moment?.city]
            .filter((part) => part !== undefined)
            .join(' · '),
        })),
      ]}
    />
  );
}
