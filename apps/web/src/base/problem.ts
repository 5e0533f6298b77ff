import type { CombinedError } from 'urql';

/** What went wrong, in the words that a screen needs. */
export interface Problem {
  readonly kind: 'offline' | 'server' | 'signed-out' | 'missing' | 'forbidden' | 'refused';
  /** The server's own sentence, in the reader's language; null where it said nothing. */
  readonly message: string | null;
  /** The input field that is to be mended. */
  readonly field?: string | null;
}

const KINDS: Readonly<Record<string, Problem['kind']>> = {
  UNAUTHENTICATED: 'signed-out',
  NOT_FOUND: 'missing',
  FORBIDDEN: 'forbidden',
  UNAVAILABLE: 'server',
  INTERNAL_SERVER_ERROR: 'server',
};

export function problemOf({ networkError, response, graphQLErrors }: CombinedError): Problem {
  const [first] = graphQLErrors;
  if (first !== undefined) {
    const { code, field } = first.extensions as { code?: string; field?: string };
    return { kind: KINDS[code ?? ''] ?? 'refused', message: first.message, field: lastPart(field) };
  }
  const answered = (response as Response | undefined)?.status !== undefined;
  return { kind: networkError !== undefined && !answered ? 'offline' : 'server', message: null };
}

/** `input.title` is the field `title` of a form. */
function lastPart(path: string | undefined): string | null {
  return path?.split('.').find((part) => part !== 'input') ?? null;
}
