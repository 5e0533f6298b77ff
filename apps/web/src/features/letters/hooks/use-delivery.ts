import { useAction } from '@/base/use-action';
import {
  AcknowledgeDeliveryDocument,
  AddressLetterDocument,
  RecordAnswerDocument,
  RecordDeliveryDocument,
} from '../generated/operations';

export const useAddressing = () => useAction(AddressLetterDocument);
export const useDelivering = () => useAction(RecordDeliveryDocument);
export const useAcknowledging = () => useAction(AcknowledgeDeliveryDocument);
export const useAnswering = () => useAction(RecordAnswerDocument);
