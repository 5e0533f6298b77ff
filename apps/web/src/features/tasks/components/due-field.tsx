import { FormattedMessage, useIntl } from 'react-intl';
import type { Form } from '@/base/use-form';
import { Moment } from '@/ui/date';
import { Select, TextField } from '@/ui/field';
import type { TaskPlaceFragment } from '../generated/operations';
import type { NewTaskValues } from '../hooks/use-make-task';
import { instantAt } from '../instant';

interface DueFieldProps extends Pick<Form<NewTaskValues>, 'values' | 'set'> {
  readonly places: readonly TaskPlaceFragment[];
}

/** Where, and by when on the clocks there; the same instant stands below as the reader's own clock shows it. */
export function DueField({ values, set, places }: DueFieldProps) {
  const { formatMessage: t } = useIntl();
  const place = places.find(({ id }) => id === values.placeId);
  const instant = place === undefined ? null : instantAt(values.due, place.timeZone);
  return (
    <>
      <Select
        name="placeId"
        label={t({ id: 'tasks.new.place', defaultMessage: 'Place where it is done' })}
        value={values.placeId}
        onChange={set('placeId')}
        options={[
          { value: '', label: t({ id: 'tasks.new.place.choose', defaultMessage: 'Choose a place' }) },
          ...places.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        name="due"
        type="datetime-local"
        label={
          place === undefined
            ? t({ id: 'tasks.new.due', defaultMessage: 'Due, on the clocks of the place' })
            : t(
                { id: 'tasks.new.due.in', defaultMessage: 'Due, on the clocks of {city}' },
                { city: place.name },
              )
        }
        value={values.due}
        onChange={set('due')}
        required
      />
      <p className="hint due-echo" aria-live="polite">
        {instant !== null && place !== undefined && (
          <FormattedMessage
            id="tasks.new.due.is"
            defaultMessage="That is {moment}."
            values={{ moment: <Moment at={instant.toISOString()} city={place} /> }}
          />
        )}
      </p>
    </>
  );
}
