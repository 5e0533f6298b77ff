import { useCallback, useRef, useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { problemOf, type Problem } from './problem';

type Outcome<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly problem: Problem };

export interface Action<Data, Variables> {
  /** Sends it; a second call while one is under way is the same one. */
  readonly run: (variables: Variables) => Promise<Outcome<Data>>;
  readonly running: boolean;
  readonly problem: Problem | null;
  readonly forget: () => void;
}

/** A mutation with one way to fail: refusals of its union, errors and lost connections are all a `Problem`. */
export function useAction<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Action<Data, Variables> {
  const [, execute] = useMutation(document);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef<Promise<Outcome<Data>> | null>(null);

  const send = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      setRunning(true);
      const { data, error } = await execute(variables);
      const found = error !== undefined ? problemOf(error) : refusalIn(data);
      setRunning(false);
      setProblem(found);
      underWay.current = null;
      return found !== null ? { ok: false, problem: found } : { ok: true, data: data as Data };
    },
    [execute],
  );
  const run = useCallback((variables: Variables) => (underWay.current ??= send(variables)), [send]);
  const forget = useCallback(() => setProblem(null), []);
  return { run, running, problem, forget };
}

/** The refusal among the fields of an answer, where a mutation's union holds one. */
function refusalIn(data: unknown): Problem | null {
  if (typeof data !== 'object' || data === null) return { kind: 'server', message: null };
  for (const value of Object.values(data) as { __typename?: string; message?: string; field?: string }[])
    if (value?.__typename === 'Refusal')
      return { kind: 'refused', message: value.message ?? null, field: value.field ?? null };
  return null;
}
