import { useAction } from '@/base/use-action';
import {
  ApproveTranslationDocument,
  BeginTranslationDocument,
  CheckTranslationDocument,
  ReviseTranslationDocument,
} from '../generated/operations';

export const useBeginning = () => useAction(BeginTranslationDocument);
export const useRevising = () => useAction(ReviseTranslationDocument);
export const useChecking = () => useAction(CheckTranslationDocument);
export const useApproving = () => useAction(ApproveTranslationDocument);
