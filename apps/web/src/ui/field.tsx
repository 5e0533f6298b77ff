import { useId, type ReactNode } from 'react';
import { useWrong } from './form';

interface FrameProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is to be mended, beside the control; by default what the form's problem says of the control's name. */
  readonly wrong?: ReactNode;
  readonly name?: string;
}

interface Wiring {
  readonly id: string;
  readonly name?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** Label, hint and error of one control, tied to it. */
function Frame({
  label,
  hint,
  wrong: said,
  name,
  children,
}: FrameProps & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const found = useWrong(name);
  const wrong = said ?? found;
  const described = [hint != null && `${id}-hint`, wrong != null && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint != null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong != null && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      {children({
        id,
        ...(name !== undefined && { name }),
        ...(described !== '' && { 'aria-describedby': described }),
        ...(wrong != null && { 'aria-invalid': true as const }),
      })}
    </div>
  );
}

interface TextProps extends FrameProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'date' | 'datetime-local' | 'search' | 'url';
  readonly autoComplete?: string;
  readonly lang?: string;
  readonly required?: boolean;
  readonly list?: readonly string[];
}

export function TextField({ value, onChange, list, label, hint, wrong, name, ...input }: TextProps) {
  const options = useId();
  return (
    <Frame label={label} hint={hint} wrong={wrong} name={name}>
      {(wiring) => (
        <>
          <input
            className="input"
            {...wiring}
            {...input}
            list={list === undefined ? undefined : options}
            required={undefined}
            aria-required={input.required}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {list !== undefined && (
            <datalist id={options}>
              {list.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Frame>
  );
}

interface AreaProps extends FrameProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly rows?: number;
  readonly lang?: string;
}

export function TextArea({ value, onChange, rows = 4, label, hint, wrong, name, ...area }: AreaProps) {
  return (
    <Frame label={label} hint={hint} wrong={wrong} name={name}>
      {(wiring) => (
        <textarea
          className="input"
          {...wiring}
          {...area}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FrameProps {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
}

/** The platform's own list: phones show theirs, keyboards and readers know it. */
export function Select<Value extends string>({
  value,
  onChange,
  options,
  label,
  hint,
  wrong,
  name,
}: SelectProps<Value>) {
  return (
    <Frame label={label} hint={hint} wrong={wrong} name={name}>
      {(wiring) => (
        <select
          className="input"
          {...wiring}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
