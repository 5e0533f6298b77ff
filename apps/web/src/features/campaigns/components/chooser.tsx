import { useId, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { TextField } from '@/ui/field';
import { useWrong } from '@/ui/form';
import '../campaigns.css';

interface ChooserProps {
  readonly legend: string;
  readonly hint: string;
  /** Name of the input field. */
  readonly name: string;
  /** How many are chosen. */
  readonly chosen: number;
  readonly searchLabel: string;
  /** What may be chosen, for what is sought. */
  readonly children: (sought: string) => ReactNode;
}

/** A long list to check in: says how many are chosen, and finds by words. */
export function Chooser({ legend, hint, name, chosen, searchLabel, children }: ChooserProps) {
  const [sought, setSought] = useState('');
  const wrong = useWrong(name);
  const id = useId();
  return (
    <fieldset
      className="field panel campaign-chooser"
      name={name}
      tabIndex={-1}
      aria-describedby={wrong != null ? id : undefined}
    >
      <legend className="label">{legend}</legend>
      <p className="hint">{hint}</p>
      {wrong != null && (
        <p className="wrong" id={id} role="alert">
          {wrong}
        </p>
      )}
      <p className="figure" role="status">
        <strong>
          <FormattedMessage
            id="campaigns.chosen"
            defaultMessage="{count} chosen"
            values={{ count: chosen }}
          />
        </strong>
      </p>
      <div onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}>
        <TextField label={searchLabel} type="search" value={sought} onChange={setSought} autoComplete="off" />
      </div>
      {children(sought)}
    </fieldset>
  );
}
