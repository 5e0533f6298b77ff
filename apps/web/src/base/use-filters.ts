import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Changes filters in the address, from the first page on; what is undefined leaves the address. */
export function useFilters(): (change: Readonly<Record<string, unknown>>) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, ...change, after: undefined }),
        replace: true,
      }),
    [navigate],
  );
}
