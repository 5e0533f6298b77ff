import { useCallback, useState } from 'react';
import type { DisplayChoice } from '../generated/operations';
import type { useSigning } from './use-signing';

/** Withdrawing with a way back for a while: the way back signs again as before. */
export function useWithdrawn({
  own,
  sign,
  withdraw,
}: Pick<ReturnType<typeof useSigning>, 'own' | 'sign' | 'withdraw'>) {
  const [display, setDisplay] = useState<DisplayChoice | null>(null);
  const over = useCallback(() => setDisplay(null), []);
  return {
    display,
    over,
    withdraw: async () => {
      const before = own?.display ?? null;
      if (await withdraw()) setDisplay(before);
    },
    undo: async () => {
      if (display !== null && (await sign(display, false))) setDisplay(null);
    },
  };
}
