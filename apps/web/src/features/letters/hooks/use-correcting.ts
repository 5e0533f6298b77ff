import { useAction } from '@/base/use-action';
import { CorrectPersonalSignatureDocument, CorrectSignerTitleDocument } from '../generated/operations';

export const useCorrectingTitle = () => useAction(CorrectSignerTitleDocument);
export const useCorrectingPerson = () => useAction(CorrectPersonalSignatureDocument);
