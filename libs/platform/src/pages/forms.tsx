import type { ReactNode } from 'react';
import type { Language } from '@chorus/kernel/language';
import { PAGE_WORDS } from './words';

/** What is wrong with one field; the summary links to the element whose id is `field`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

interface FieldProps {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly problems?: readonly FieldProblem[];
}

function problemOf(problems: readonly FieldProblem[] | undefined, name: string): string | undefined {
  return problems?.find(({ field }) => field === name)?.message;
}

function describedBy(
  name: string,
  hint: string | undefined,
  problem: string | undefined,
): string | undefined {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Help({
  language,
  name,
  hint,
  problem,
}: Pick<FieldProps, 'language' | 'name' | 'hint'> & { problem?: string }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="wrong" id={`${name}-problem`}>
          {PAGE_WORDS.errorPrefix[language]} {problem}
        </p>
      )}
    </>
  );
}

/** Stands above a refused form, takes the focus without a script, and links each problem to its field (WCAG 3.3.1). */
export function ProblemSummary({
  language,
  problems,
}: {
  language: Language;
  problems: readonly FieldProblem[];
}) {
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert" aria-labelledby="problems-title" tabIndex={-1} autoFocus>
      <h2 id="problems-title">{PAGE_WORDS.problemsTitle[language]}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email';
  readonly autoComplete?: string;
  readonly required?: boolean;
  readonly maxLength: number;
}

export function TextField(props: TextFieldProps) {
  const {
    language,
    name,
    label,
    hint,
    value,
    problems,
    type = 'text',
    autoComplete,
    required,
    maxLength,
  } = props;
  const problem = problemOf(problems, name);
  return (
    <div className="field">
      <label htmlFor={name}>
        {label} {!required && <span className="muted small">{PAGE_WORDS.optional[language]}</span>}
      </label>
      <Help language={language} name={name} hint={hint} problem={problem} />
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        maxLength={maxLength}
        autoComplete={autoComplete}
        required={required}
        dir="auto"
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, hint, problem)}
      />
    </div>
  );
}

export function TextArea({
  language,
  name,
  label,
  hint,
  value,
  problems,
  rows,
}: FieldProps & { readonly rows: number }) {
  const problem = problemOf(problems, name);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <Help language={language} name={name} hint={hint} problem={problem} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        spellCheck={false}
        required
        dir="auto"
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, hint, problem)}
      />
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export function SelectField(
  props: FieldProps & { readonly options: readonly Option[]; readonly autoComplete?: string },
) {
  const { language, name, label, hint, value, problems, options, autoComplete } = props;
  const problem = problemOf(problems, name);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <Help language={language} name={name} hint={hint} problem={problem} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        autoComplete={autoComplete}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, hint, problem)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The first option carries the field's own id, so that the summary's link lands on something that takes focus. */
export function RadioField(props: FieldProps & { readonly options: readonly Option[] }) {
  const { language, name, label, hint, value, problems, options } = props;
  const problem = problemOf(problems, name);
  return (
    <fieldset className="field" aria-describedby={describedBy(name, hint, problem)}>
      <legend>{label}</legend>
      <Help language={language} name={name} hint={hint} problem={problem} />
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${option.value}`;
        return (
          <div className="choice" key={option.value}>
            <input
              id={id}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
            />
            <label htmlFor={id}>
              <b>{option.label}</b>
              {option.hint && <span>{option.hint}</span>}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

export function CheckboxField(
  props: FieldProps & { readonly children: ReactNode; readonly optional?: boolean },
) {
  const { language, name, label, hint, value, problems, children, optional = false } = props;
  const problem = problemOf(problems, name);
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <Help language={language} name={name} hint={hint} problem={problem} />
      <div className="choice">
        <input
          id={name}
          type="checkbox"
          name={name}
          value="yes"
          required={!optional}
          defaultChecked={value === 'yes'}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(name, hint, problem)}
        />
        <label htmlFor={name}>{children}</label>
      </div>
    </fieldset>
  );
}

/** A field that no person sees or reaches; programs that fill every field give themselves away. */
export function TrapField({ language, name }: Pick<FieldProps, 'language' | 'name'>) {
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor={name}>{PAGE_WORDS.trap[language]}</label>
      <input id={name} name={name} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
