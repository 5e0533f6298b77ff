import { newId } from '../../libs/kernel/src/ids';
import { change, COORDINATOR, REFUSED, type RootField } from './root-field';

/** Every mutation of back-plans, and of occurrences that plans follow. */
export const PLANNING: Readonly<Record<string, RootField>> = {
  changeOccurrence: change(
    COORDINATOR,
    (ids) => `token: "none", input: {occurrenceId: "${ids.occurrence}", kind: CANCELLED, basis: "None"}`,
    REFUSED,
  ),
  linkPlanToLetter: change(COORDINATOR, (ids) => `planId: "${ids.backPlan}", letterId: "${ids.letter}"`),
  makeBackPlan: change(
    COORDINATOR,
    (ids) =>
      `key: "${newId()}", input: {occurrenceId: "${ids.occurrence}", template: "SIDE_EVENT", language: "en"}`,
    ' { ... on BackPlan { id } ... on Refusal { code } }',
  ),
  undoOccurrenceChange: change(COORDINATOR, (ids) => `id: "${ids.change}"`, REFUSED),
};
