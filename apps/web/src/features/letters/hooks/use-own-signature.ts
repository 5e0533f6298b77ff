import { useAction } from '@/base/use-action';
import {
  ChangeDisplayDocument,
  DissociateSignatureDocument,
  type DisplayChoice,
  type SigningCapacity,
} from '../generated/operations';

/** What a signer changes of a signature that stands. */
export function useOwnSignature(id: string, capacity: SigningCapacity) {
  const display = useAction(ChangeDisplayDocument);
  const dissociation = useAction(DissociateSignatureDocument);
  return {
    running: display.running || dissociation.running,
    problem: display.problem ?? dissociation.problem,
    setDisplay: async (to: DisplayChoice) => (await display.run({ id, capacity, display: to })).ok,
    dissociate: async () => (await dissociation.run({ id, capacity })).ok,
  };
}
