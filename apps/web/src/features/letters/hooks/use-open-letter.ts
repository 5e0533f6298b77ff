import { useMemo } from 'react';
import { useAction } from '@/base/use-action';
import { OpenLetterDocument } from '../generated/operations';

/** What the server says of the instant is shown beside the time that was typed. */
export function useOpenLetter() {
  const action = useAction(OpenLetterDocument);
  const { problem: said } = action;
  const problem = useMemo(() => (said?.field === 'closesAt' ? { ...said, field: 'closes' } : said), [said]);
  return { ...action, problem };
}
