import { useEffect, useRef, useState } from 'react';
import { createRequest, useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { arrivals } from './arrivals';
import { problemOf, type Problem } from './problem';

/** After this long without an answer, a screen says that the connection is slow. */
const SLOW_MS = 8_000;

export interface Reading<Data> {
  /** The newest copy; it stays while a newer one is on its way or could not be had. */
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly slow: boolean;
  readonly problem: Problem | null;
  /** When the copy came. */
  readonly since: Date | null;
  readonly again: () => void;
}

/** A query whose last good copy stays on the screen. `additionalTypenames` name what may be in a list that is empty. */
export function useReading<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { kinds, pause = false }: { readonly kinds?: string[]; readonly pause?: boolean } = {},
): Reading<Data> {
  const context = useRef({ additionalTypenames: kinds ?? [] });
  const [{ data, fetching, stale, error, operation }, execute] = useQuery({
    query,
    variables,
    pause,
    context: context.current,
  });
  const loading = fetching || stale;
  const slow = useLate(loading);
  const copy = useRef<{ readonly key: number; readonly data: Data } | null>(null);
  // An answer that is all error has null for its data: it is no copy.
  if (data != null && operation !== undefined) copy.current = { key: operation.key, data };
  const { key } = createRequest(query, variables);
  return {
    data: data ?? (copy.current?.key === key ? copy.current.data : undefined),
    loading,
    slow,
    problem: error === undefined ? null : problemOf(error),
    since: arrivals.of(key),
    again: () => execute({ requestPolicy: 'network-only' }),
  };
}

function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}
