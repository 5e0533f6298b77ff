import { useCallback, useState } from 'react';
import { useAction } from '@/base/use-action';
import { useKey } from '@/base/use-key';
import {
  ApplyModerationRuleDocument,
  HoldNewSignOnsDocument,
  ModerateSignOnsDocument,
  PreviewModerationRuleDocument,
  UndoModerationDocument,
  type ModerationActFragment,
  type ModerationRuleInput,
  type ModerationStep,
  type PreviewModerationRuleMutation,
} from '../generated/operations';

export type Preview = Extract<
  PreviewModerationRuleMutation['previewModerationRule'],
  { __typename: 'RulePreview' }
>;

/** Steps of moderation on one letter: the last one done can be undone for a while, any other from the list of acts. */
export function useModeration(letterId: string) {
  const { keyOf, done } = useKey();
  const [last, setLast] = useState<ModerationActFragment | null>(null);
  const hand = useAction(ModerateSignOnsDocument);
  const rule = useAction(ApplyModerationRuleDocument);
  const undoing = useAction(UndoModerationDocument);
  const holding = useAction(HoldNewSignOnsDocument);

  const finish = (act: ModerationActFragment): true => {
    done();
    setLast(act);
    return true;
  };
  const moderate = async (signOns: readonly string[], step: ModerationStep, reason: string) => {
    const body = { letterId, signOns: [...signOns], step, reason };
    const outcome = await hand.run({ input: { ...body, key: keyOf(body) } });
    const act = outcome.ok ? outcome.data.moderateSignOns : null;
    return act?.__typename === 'ModerationAct' && finish(act);
  };
  const apply = async (
    found: ModerationRuleInput,
    step: ModerationStep,
    reason: string,
    asOf: string,
  ): Promise<boolean> => {
    const body = { letterId, rule: found, step, reason, asOf };
    const outcome = await rule.run({ input: { ...body, key: keyOf(body) } });
    const act = outcome.ok ? outcome.data.applyModerationRule : null;
    return act?.__typename === 'ModerationAct' && finish(act);
  };
  const undo = async (id: string): Promise<void> => {
    if ((await undoing.run({ id })).ok) setLast(null);
  };
  const over = useCallback(() => setLast(null), []);
  const holdNew = (hold: boolean) => holding.run({ letterId, hold });
  return { last, over, moderate, hand, apply, rule, undo, undoing, holdNew, holding };
}

export type ModerationHook = ReturnType<typeof useModeration>;

/** What a rule would do, asked before it is applied. */
export function useRulePreview(letterId: string) {
  const action = useAction(PreviewModerationRuleDocument);
  const [seen, setSeen] = useState<Preview | null>(null);
  const look = async (rule: ModerationRuleInput, step: ModerationStep): Promise<void> => {
    setSeen(null);
    const outcome = await action.run({ letterId, rule, step });
    const answer = outcome.ok ? outcome.data.previewModerationRule : null;
    if (answer?.__typename === 'RulePreview') setSeen(answer);
  };
  const forget = useCallback(() => setSeen(null), []);
  return { action, seen, look, forget };
}
