import { useAction } from '@/base/use-action';
import { LockLetterDocument } from '../generated/operations';

export function useLockLetter() {
  return useAction(LockLetterDocument);
}
