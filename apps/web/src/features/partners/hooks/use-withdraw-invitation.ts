import { useState } from 'react';
import { useAction } from '@/base/use-action';
import { WithdrawInvitationDocument } from '../generated/operations';

/** Makes an invitation's link worthless; `withdrawn` is the address that the last one had gone to. */
export function useWithdrawInvitation(onChange: () => void) {
  const { run, running, problem } = useAction(WithdrawInvitationDocument);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const withdraw = async ({ id, email }: { readonly id: string; readonly email: string }) => {
    const { ok } = await run({ id });
    setWithdrawn(ok ? email : null);
    onChange();
  };
  return { withdraw, withdrawn, running, problem };
}
