import { useCallback } from 'react';
import { useFilters } from '@/base/use-filters';
import type { TasksSearch } from '../search';

/** Changes filters in the address; every list begins anew. */
export function useTaskFilters(): (change: Partial<TasksSearch>) => void {
  const change = useFilters();
  return useCallback(
    (wanted) =>
      change({ openAfter: undefined, claimedAfter: undefined, handedInAfter: undefined, ...wanted }),
    [change],
  );
}
