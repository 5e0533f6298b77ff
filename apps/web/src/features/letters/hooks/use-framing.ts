import { useAction } from '@/base/use-action';
import {
  CloseLetterDocument,
  FrameLetterDocument,
  ListLetterDocument,
  WithdrawLetterDocument,
} from '../generated/operations';

export const useFraming = () => useAction(FrameLetterDocument);
export const useClosing = () => useAction(CloseLetterDocument);
export const useWithdrawing = () => useAction(WithdrawLetterDocument);
export const useListing = () => useAction(ListLetterDocument);
