import { useAction } from '@/base/use-action';
import { EraseSignatoryDocument } from '../generated/operations';

export const useErasing = () => useAction(EraseSignatoryDocument);
