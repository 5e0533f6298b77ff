import { useCallback, useState } from 'react';
import { useAction } from '@/base/use-action';
import { DeclareCapacityDocument, WithdrawCapacityDocument } from '../generated/operations';
import type { CapacityKind } from '../rules';

interface Capacity {
  readonly id: string;
  readonly kind: CapacityKind;
  readonly value: string;
}

/** Withdraws what an organisation brings; undone by declaring it again. */
export function useWithdrawCapacity(organisationId: string, onChange: () => void) {
  const withdrawing = useAction(WithdrawCapacityDocument);
  const declaring = useAction(DeclareCapacityDocument);
  const [gone, setGone] = useState<Capacity | null>(null);
  const over = useCallback(() => setGone(null), []);
  const withdraw = async (capacity: Capacity) => {
    if (!(await withdrawing.run({ id: capacity.id })).ok) return;
    setGone(capacity);
    onChange();
  };
  const undo = async () => {
    if (gone === null) return;
    const { kind, value } = gone;
    if (!(await declaring.run({ input: { organisationId, kind, value } })).ok) return;
    setGone(null);
    onChange();
  };
  return { withdraw, undo, gone, over, problem: withdrawing.problem ?? declaring.problem };
}
