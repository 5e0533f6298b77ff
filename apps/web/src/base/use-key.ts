import { useCallback, useRef } from 'react';

/** A random UUID (RFC 9562 section 5.4), on pages without a secure origin too. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const at = (n: number) => bytes[n] ?? 0;
  bytes[6] = (at(6) & 0x0f) | 0x40;
  bytes[8] = (at(8) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The key of an instruction: the same again while what is sent is the same and `done` was not said, so that a retry is no second deed. */
export function useKey(): { readonly keyOf: (body: object) => string; readonly done: () => void } {
  const last = useRef<{ readonly body: string; readonly key: string } | null>(null);
  const keyOf = useCallback((body: object) => {
    const text = JSON.stringify(body);
    if (last.current?.body !== text) last.current = { body: text, key: newKey() };
    return last.current.key;
  }, []);
  const done = useCallback(() => (last.current = null), []);
  return { keyOf, done };
}
