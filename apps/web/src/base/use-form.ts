import { useCallback, useState } from 'react';

/** Where a form's typed values wait out a reload, in this tab alone; sign-out clears it. */
const PREFIX = 'chorus.draft.';

export interface Form<Values> {
  readonly values: Values;
  readonly set: <Name extends keyof Values>(name: Name) => (value: Values[Name]) => void;
  /** After the server has taken the values: they are kept no longer. */
  readonly forget: () => void;
}

/** The values of one form; what was typed and not yet sent is there again after a reload. `name` tells forms apart. */
export function useForm<Values extends object>(name: string, empty: Values): Form<Values> {
  const key = PREFIX + name;
  const [values, setValues] = useState<Values>(() => ({ ...empty, ...kept<Values>(key) }));
  const set = useCallback(
    <Name extends keyof Values>(field: Name) =>
      (value: Values[Name]) =>
        setValues((before) => {
          const now = { ...before, [field]: value };
          sessionStorage.setItem(key, JSON.stringify(now));
          return now;
        }),
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  return { values, set, forget };
}

function kept<Values>(key: string): Partial<Values> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Values>;
  } catch {
    return {};
  }
}
