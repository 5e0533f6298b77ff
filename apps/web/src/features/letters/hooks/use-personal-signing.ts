import { useAction } from '@/base/use-action';
import {
  SignInPersonalCapacityDocument,
  WithdrawPersonalDocument,
  type SignInPersonalCapacityInput,
} from '../generated/operations';

/** Signing in a personal capacity, and taking that back. */
export function usePersonalSigning() {
  const signing = useAction(SignInPersonalCapacityDocument);
  const withdrawal = useAction(WithdrawPersonalDocument);
  return {
    signing,
    withdrawal,
    sign: async (input: SignInPersonalCapacityInput) => (await signing.run({ input })).ok,
    withdraw: async (id: string) => (await withdrawal.run({ id })).ok,
  };
}
