import { useAction } from '@/base/use-action';
import { AnswerCampaignDocument } from '../generated/operations';

/** Answers a campaign for the reader's own organisation. */
export function useAnswerCampaign() {
  return useAction(AnswerCampaignDocument);
}
