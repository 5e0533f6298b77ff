import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useWrong } from '@/ui/form';
import { zoneGroups } from '../rules';
import { continentWords } from '../words';

interface ZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

const ZONES = Intl.supportedValuesOf('timeZone');

/** The city whose clock a person goes by, out of the platform's own list, grouped by continent. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const { formatMessage: t, locale } = useIntl();
  const id = useId();
  const wrong = useWrong('timeZone');
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t({ id: 'settings.zone', defaultMessage: 'City whose clock you go by' })}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {t({
          id: 'settings.zone.hint',
          defaultMessage: 'If yours is not there, choose one with the same time: for Geneva, Zurich.',
        })}
      </p>
      {wrong !== null && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <select
        className="input"
        id={id}
        name="timeZone"
        aria-describedby={wrong === null ? `${id}-hint` : `${id}-hint ${id}-wrong`}
        aria-invalid={wrong !== null || undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {zoneGroups(ZONES, value, locale).map(({ continent, zones }) => (
          <optgroup key={continent} label={t(continentWords(continent))}>
            {zones.map(({ zone, city }) => (
              <option key={zone} value={zone}>
                {city}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
