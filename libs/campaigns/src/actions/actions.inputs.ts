import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, languageTag, localTimeOrDate, optional, prose } from '@chorus/kernel/fields';
import { PageArgs } from '@chorus/platform/graphql/connection';
import { ActionKindEnum, ActionStateEnum } from './action.types';
import { ACTION_KINDS, ACTION_STATES, type ActionKind, type ActionState } from './domain/action-life';
import { APPROACH_WINDOW_DAYS } from './domain/approaches';

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only actions at the target with this code.' })
  target?: string | null;
  @Field(() => String, { nullable: true, description: 'Only actions for the ask with this code.' })
  ask?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only actions of this campaign.' })
  campaignId?: string | null;
  @Field(() => ActionKindEnum, { nullable: true, description: 'Only actions of this kind.' })
  kind?: ActionKind | null;
  @Field(() => ActionStateEnum, { nullable: true, description: 'Only actions that stand so.' })
  state?: ActionState | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Only actions that this organisation takes part in, where the reader may see it.',
  })
  organisationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Only on this local day or later, YYYY-MM-DD.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'Only on this local day or before, YYYY-MM-DD.' })
  to?: string | null;
}

export const ACTION_FILTER = z.object({
  target: optional(z.string()),
  ask: optional(z.string()),
  campaignId: optional(z.uuid()),
  kind: optional(z.enum(ACTION_KINDS)),
  state: optional(z.enum(ACTION_STATES)),
  organisationId: optional(z.uuid()),
  from: optional(calendarDate),
  to: optional(calendarDate),
});

@ArgsType()
export class FollowUpsArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what my own organisation follows up, which is none without one.',
  })
  mine?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Only what is due on this day or before, YYYY-MM-DD.' })
  until?: string | null;
}

@ArgsType()
export class ApproachesArgs {
  @Field(() => [ID], { description: 'The offices, at most fifty.' })
  targetIds: string[];
  @Field({ description: 'The local date, YYYY-MM-DD.' })
  date: string;
  @Field(() => Int, {
    defaultValue: APPROACH_WINDOW_DAYS,
    description: 'So many days before it and after it, 1 to 365.',
  })
  days: number;
  @Field(() => ID, { nullable: true, description: 'An action that is not to be counted.' })
  but?: string | null;
}

export const NEAR = z.object({
  targetIds: z.array(z.uuid()).min(1).max(50),
  date: calendarDate,
  days: z.int().min(1).max(365),
  but: optional(z.uuid()),
});

@InputType({ description: 'What is to be followed up after an action.' })
export class FollowUpInput {
  @Field({ description: 'What is to be done.' })
  text: string;
  @Field(() => ID, { description: 'Whose organisation does it.' })
  organisationId: string;
  @Field(() => ID, { nullable: true, description: 'Who does it; somebody who acts for that organisation.' })
  personId?: string | null;
  @Field({ description: 'By when, YYYY-MM-DD at the place of the action.' })
  on: string;
}

@InputType({ isAbstract: true })
class ActionFieldsInput {
  @Field(() => ActionKindEnum, { description: 'What it is.' })
  kind: ActionKind;
  @Field(() => ID, { nullable: true, description: 'The campaign that it belongs to, where there is one.' })
  campaignId?: string | null;
  @Field(() => ID, { description: 'Where.' })
  placeId: string;
  @Field({ description: 'Local date at the place, YYYY-MM-DD, or date and time, YYYY-MM-DDTHH:MM.' })
  held: string;
  @Field(() => [ID], { description: 'The asks that it is about, at least one.' })
  askIds: string[];
  @Field(() => [ID], { description: 'The offices that it turns to, at least one.' })
  targetIds: string[];
  @Field(() => [ID], { description: 'The organisations that take part, at least one.' })
  organisationIds: string[];
  @Field(() => ID, { description: 'The one of them that leads.' })
  leadId: string;
  @Field({ description: 'What is asked. Offices and their public acts; nobody’s private life.' })
  asked: string;
  @Field({ description: 'What came of it; may be empty.' })
  outcome: string;
  @Field({ description: 'What was promised; may be empty.' })
  promised: string;
  @Field({ description: 'Language of the text, BCP 47.' })
  language: string;
  @Field(() => FollowUpInput, {
    nullable: true,
    description: 'What is to be followed up, where something is.',
  })
  followUp?: FollowUpInput | null;
}

@InputType({ description: 'A new action; it begins as a draft.' })
export class RecordActionInput extends ActionFieldsInput {
  @Field(() => ID, { description: 'A key of the caller’s own: the same again gives the same action.' })
  key: string;
}

@InputType({ description: 'Other words for an action.' })
export class EditActionInput extends ActionFieldsInput {
  @Field(() => ID, { description: 'The action.' })
  id: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}

@InputType({ description: 'What came of an action.' })
export class ReportActionInput {
  @Field(() => ID, { description: 'The action.' })
  id: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
  @Field({ description: 'What came of it; may be empty.' })
  outcome: string;
  @Field({ description: 'What was promised; may be empty.' })
  promised: string;
  @Field(() => FollowUpInput, {
    nullable: true,
    description: 'What is to be followed up, where something is.',
  })
  followUp?: FollowUpInput | null;
}

const some = z
  .array(z.uuid())
  .min(1)
  .max(50)
  .transform((ids) => [...new Set(ids)]);
const words = prose(5_000).transform((text) => text.trim());
const FIELDS = {
  kind: z.enum(ACTION_KINDS),
  campaignId: optional(z.uuid()),
  placeId: z.uuid(),
  held: localTimeOrDate,
  askIds: some,
  targetIds: some,
  organisationIds: some,
  leadId: z.uuid(),
  asked: words.pipe(z.string().min(1)),
  outcome: words,
  promised: words,
  language: languageTag,
  followUp: optional(
    z.object({
      text: words.pipe(z.string().min(1)),
      organisationId: z.uuid(),
      personId: optional(z.uuid()),
      on: calendarDate,
    }),
  ),
};
export const NEW_ACTION = z.object({ ...FIELDS, key: z.uuid() });
export const EDITED_ACTION = z.object({ ...FIELDS, id: z.uuid(), version: z.int().min(1) });
export const REPORT = z.object({
  id: z.uuid(),
  version: z.int().min(1),
  outcome: words,
  promised: words,
  followUp: FIELDS.followUp,
});
