import { useAction } from '@/base/use-action';
import { DraftLetterDocument } from '../generated/operations';

export function useDraftLetter() {
  return useAction(DraftLetterDocument);
}
