import { useAction } from '@/base/use-action';
import { SetLeadTimeDocument } from '../generated/operations';

export const useLeadTime = () => useAction(SetLeadTimeDocument);
