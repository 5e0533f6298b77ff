import { useId, type ReactNode } from 'react';
import { useWrong } from './form';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface GroupProps {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly wrong?: ReactNode;
  /** Name of the input field, for what the form's problem says of it. */
  readonly name?: string;
  readonly children: ReactNode;
}

function Group({ legend, hint, wrong: said, name, children }: GroupProps) {
  const found = useWrong(name);
  const wrong = said ?? found;
  return (
    <fieldset className="field" name={name} tabIndex={wrong != null ? -1 : undefined}>
      <legend className="label">{legend}</legend>
      {hint != null && <p className="hint">{hint}</p>}
      {wrong != null && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface OneOfProps<Value extends string> extends Omit<GroupProps, 'children'> {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}

/** Exactly one of a few, each with a word on what it means. */
export function OneOf<Value extends string>({ value, onChange, choices, ...group }: OneOfProps<Value>) {
  const radios = useId();
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            name={radios}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint != null && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </Group>
  );
}

interface CheckProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, hint, checked, onChange }: CheckProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint != null && <small>{hint}</small>}
      </span>
    </label>
  );
}
