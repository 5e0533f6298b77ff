import { useAction } from '@/base/use-action';
import { AmendLetterDocument, ReconfirmSignatureDocument } from '../generated/operations';

export const useAmending = () => useAction(AmendLetterDocument);
export const useReconfirming = () => useAction(ReconfirmSignatureDocument);
