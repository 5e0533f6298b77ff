import { useAction } from '@/base/use-action';
import {
  ConfirmSignatureRequestDocument,
  RefuseSignatureRequestDocument,
  RequestSignatureDocument,
  type DisplayChoice,
} from '../generated/operations';

/** Asking the own organisation's signers, and deciding what was asked. */
export function useSignatureRequest() {
  const asking = useAction(RequestSignatureDocument);
  const confirming = useAction(ConfirmSignatureRequestDocument);
  const refusing = useAction(RefuseSignatureRequestDocument);
  return {
    asking,
    deciding: confirming.running || refusing.running,
    problem: confirming.problem ?? refusing.problem,
    ask: async (wish: { id: string; version: number; display: DisplayChoice; updates: boolean }) =>
      (await asking.run(wish)).ok,
    confirm: async (id: string, version: number) => (await confirming.run({ id, version })).ok,
    refuse: async (id: string, note: string) => (await refusing.run({ id, note: note || null })).ok,
  };
}
