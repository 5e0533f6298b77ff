import { useAction } from '@/base/use-action';
import { AdmitLateSignaturesDocument } from '../generated/operations';

export const useLateSignatures = () => useAction(AdmitLateSignaturesDocument);
