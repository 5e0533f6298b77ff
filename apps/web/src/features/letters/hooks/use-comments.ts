import { useAction } from '@/base/use-action';
import {
  AcceptSuggestionDocument,
  AddCommentDocument,
  OpenForCommentsDocument,
  RedraftLetterDocument,
  RejectSuggestionDocument,
  ReplyToCommentDocument,
  ResolveCommentDocument,
} from '../generated/operations';

export const useAddComment = () => useAction(AddCommentDocument);
export const useReply = () => useAction(ReplyToCommentDocument);
export const useOpenForComments = () => useAction(OpenForCommentsDocument);
export const useRedraft = () => useAction(RedraftLetterDocument);

/** What ends a thread, or begins it again. */
export function useSettling() {
  const resolving = useAction(ResolveCommentDocument);
  const accepting = useAction(AcceptSuggestionDocument);
  const rejecting = useAction(RejectSuggestionDocument);
  return {
    resolve: (id: string, resolved: boolean) => resolving.run({ id, resolved }),
    accept: (id: string) => accepting.run({ id }),
    reject: (id: string) => rejecting.run({ id }),
    settling: resolving.running || accepting.running || rejecting.running,
    problem: resolving.problem ?? accepting.problem ?? rejecting.problem,
  };
}
