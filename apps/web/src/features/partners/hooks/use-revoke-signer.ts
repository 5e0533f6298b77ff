import { useCallback, useState } from 'react';
import { useAction } from '@/base/use-action';
import { AuthoriseSignerDocument, RevokeSignerDocument, type SignerScope } from '../generated/operations';

interface Signer {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly scope: SignerScope;
  readonly validUntil: string | null;
}

/** Takes the authority to sign from a person; undone by giving the same one again. */
export function useRevokeSigner(organisationId: string, onChange: () => void) {
  const revoking = useAction(RevokeSignerDocument);
  const authorising = useAction(AuthoriseSignerDocument);
  const [gone, setGone] = useState<Signer | null>(null);
  const over = useCallback(() => setGone(null), []);
  const revoke = async (signer: Signer) => {
    if (!(await revoking.run({ id: signer.id })).ok) return;
    setGone(signer);
    onChange();
  };
  const undo = async () => {
    if (gone === null) return;
    const { personId, title, scope, validUntil } = gone;
    if (!(await authorising.run({ input: { organisationId, personId, title, scope, validUntil } })).ok)
      return;
    setGone(null);
    onChange();
  };
  return { revoke, undo, gone, over, problem: revoking.problem ?? authorising.problem };
}
