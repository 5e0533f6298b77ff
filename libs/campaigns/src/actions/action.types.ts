import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { enumOf } from '@chorus/platform/graphql/enum-of';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { ACTION_KINDS, ACTION_STATES, type ActionKind, type ActionState } from './domain/action-life';

export const ActionKindEnum = enumOf(ACTION_KINDS);
registerEnumType(ActionKindEnum, { name: 'ActionKind', description: 'What is done towards an office.' });
export const ActionStateEnum = enumOf(ACTION_STATES);
registerEnumType(ActionStateEnum, {
  name: 'ActionState',
  description: 'Where an action stands: a draft, planned, done, or cancelled.',
});

@ObjectType({
  description:
    'What is done, or was, towards offices for asks; seen by those that are in its campaign or observe it, of none by those that took part, and by coordinators.',
})
export class Action {
  @Field(() => ID, { description: 'The action’s id.' })
  id: string;
  @Field(() => ActionKindEnum, { description: 'What it is.' })
  kind: ActionKind;
  @Field(() => ActionStateEnum, { description: 'Where it stands.' })
  state: ActionState;
  @Field(() => GraphQLISODateTime, { description: 'Its instant; of a day without a time, the end of it.' })
  heldAt: Date;
  @Field({ description: 'The same by the wall clock at its place, as 2027-03-01T17:00.' })
  heldLocal: string;
  @Field({ description: 'True where it is on that local day, and not at a time of it.' })
  heldAllDay: boolean;
  @Field({ description: 'What was asked.' })
  asked: string;
  @Field({ description: 'What came of it; empty where nobody has said.' })
  outcome: string;
  @Field({ description: 'What was promised; empty where nothing was.' })
  promised: string;
  @Field({ description: 'Language of its text, BCP 47.' })
  language: string;
  @Field(() => Int, { description: 'Its version, to change it by.' })
  version: number;
  campaignId: string | null;
  placeId: string;
  askIds: readonly string[];
  targets: readonly { readonly targetId: string; readonly holder: string | null }[];
  organisationIds: readonly string[];
  leadId: string;
  followUpText: string | null;
  followUpOrganisationId: string | null;
  followUpPersonId: string | null;
  followUpPerson: string | null;
  followUpOn: string | null;
  followUpDoneAt: Date | null;
}

@ObjectType({ description: 'An office that an action turns to, with who held it then.' })
export class ActionTarget {
  @Field(() => String, {
    nullable: true,
    description: 'Who held the office at the date, as the register said it; none where it named nobody.',
  })
  holder: string | null;
  targetId: string;
}

@ObjectType({ description: 'What is to be followed up after an action.' })
export class ActionFollowUp {
  @Field({ description: 'What is to be done.' })
  text: string;
  @Field({ description: 'By when, YYYY-MM-DD at the place of the action.' })
  on: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was done; none while it is due.' })
  doneAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who does it; told to coordinators and to the same organisation.',
  })
  person: string | null;
  @Field(() => ID, { nullable: true, description: 'The same by id, for the same readers.' })
  personId: string | null;
  organisationId: string;
}

@ObjectType({
  description: 'An approach to an office close to a date, as far as this reader may know of it.',
})
export class NearApproach {
  @Field({ description: 'Its local date, YYYY-MM-DD.' })
  on: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The action; none where this reader may not see it.',
  })
  actionId: string | null;
  targetId: string;
  leadId: string | null;
}

@ObjectType({ description: 'An office is approached close to the date; nothing was written.' })
export class SecondApproach {
  @Field({ description: 'SECOND_APPROACH.' })
  code: string;
  @Field({ description: 'A sentence in the reader’s language that names the remedy.' })
  message: string;
  @Field(() => [NearApproach], { description: 'What is near, the nearest first.' })
  approaches: NearApproach[];
}

export const ActionConnection = connectionOf(Action, 'Action');

export const ActionResult = createUnionType({
  name: 'ActionResult',
  description: 'The action as it stands now, or why nothing has changed.',
  types: () => [Action, SecondApproach, Refusal] as const,
  resolveType: (value: object) =>
    value instanceof Refusal ? Refusal : value instanceof SecondApproach ? SecondApproach : Action,
});
