import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { enumOf } from '@chorus/platform/graphql/enum-of';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { FLAGS, type Flag } from './domain/shifts';

export const DateFlagEnum = enumOf(FLAGS);
registerEnumType(DateFlagEnum, {
  name: 'DateFlag',
  description:
    'What is wrong with a date: it has passed; nobody works on it at its place, for a holiday or a weekend; its hour lies between 21:00 and 07:00 there.',
});
const StepFrontEnum = enumOf(['MOMENT', 'NEW_YORK', 'GENEVA', 'HOST_COUNTRY']);
registerEnumType(StepFrontEnum, {
  name: 'StepFront',
  description: 'Where a step is done: in the city of the occurrence, or at a front of the coalition.',
});

@ObjectType({ description: 'What a template does at one step.' })
export class TemplateStepWords {
  @Field(() => ID, { description: 'The step’s key within its template.' })
  key: string;
  @Field({ description: 'What is to be done, in the reader’s language.' })
  title: string;
  @Field(() => StepFrontEnum, { description: 'Where it is done.' })
  front: string;
}

@ObjectType({ description: 'Steps that a kind of occasion asks for, counted back from its date.' })
export class PlanTemplateWords {
  @Field(() => ID, { description: 'The template’s key.' })
  key: string;
  @Field({ description: 'What it is for, in a few words of the reader’s language.' })
  title: string;
  @Field({ description: 'What comes of it.' })
  purpose: string;
  @Field(() => [TemplateStepWords], { description: 'Its steps.' })
  steps: TemplateStepWords[];
}

@ObjectType({ description: 'A date by the clock of a place.' })
export class LocalDue {
  @Field({ description: 'The local day, YYYY-MM-DD.' })
  date: string;
  @Field(() => String, {
    nullable: true,
    description: 'The local time, HH:MM; none where it is due in the course of the day.',
  })
  time: string | null;
}

@ObjectType({ description: 'A step as it would be.' })
export class PlannedStep {
  @Field(() => ID, { description: 'The step’s key.' })
  key: string;
  @Field({ description: 'What is to be done.' })
  title: string;
  @Field({ description: 'Name of the place where it is done.' })
  place: string;
  @Field({ description: 'IANA zone of that place.' })
  timeZone: string;
  @Field(() => LocalDue, { description: 'When it is due there.' })
  due: LocalDue;
  @Field(() => GraphQLISODateTime, { description: 'The instant of that.' })
  dueAt: Date;
  @Field(() => [DateFlagEnum], { description: 'What is wrong with that date.' })
  flags: readonly Flag[];
  @Field(() => String, {
    nullable: true,
    description: 'Name of the holiday that it falls on, in the reader’s language.',
  })
  holiday: string | null;
}

@ObjectType({ description: 'A step that cannot be done in time.' })
export class LateStep {
  @Field(() => ID, { description: 'The step’s key.' })
  key: string;
  @Field({ description: 'The first day on which it could be done, YYYY-MM-DD.' })
  earliest: string;
  @Field(() => Int, { description: 'How many working days too late that is.' })
  workingDays: number;
}

@ObjectType({ description: 'A plan as it would be, before anything is written.' })
export class BackPlanPreview {
  @Field(() => [PlannedStep], { description: 'Its steps, by due time.' })
  steps: PlannedStep[];
  @Field(() => [String], { description: 'Keys of the steps whose delay delays the rest, in their order.' })
  critical: readonly string[];
  @Field(() => [LateStep], { description: 'Steps that cannot be done in time, from today.' })
  late: LateStep[];
  @Field(() => Int, { nullable: true, description: 'Working days for signing, where it has a letter.' })
  signingDays: number | null;
}

@ObjectType({ description: 'A plan that counts back from an occurrence; its steps are tasks.' })
export class BackPlan {
  @Field(() => ID, { description: 'The plan’s id.' })
  id: string;
  @Field({ description: 'Key of its template.' })
  template: string;
  @Field(() => ID, { nullable: true, description: 'The letter that it prepares, where there is one.' })
  letterId: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt: Date;
  occurrenceId: string;
}

@ObjectType({ description: 'How a plan stands among the steps that are still to be done.' })
export class PlanStanding {
  @Field(() => [String], { description: 'Keys of the steps whose delay delays the rest, in their order.' })
  critical: readonly string[];
  @Field(() => [LateStep], { description: 'Steps that cannot be done in time any more.' })
  late: LateStep[];
  @Field(() => Int, { nullable: true, description: 'Working days for signing, where it has a letter.' })
  signingDays: number | null;
}

@ObjectType({ description: 'The step of a plan that a task comes from.' })
export class TaskStep {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;
  @Field({ description: 'The step’s key within it.' })
  key: string;
}

export const BackPlanResult = createUnionType({
  name: 'BackPlanResult',
  description: 'The plan as it stands now, or why nothing was made.',
  types: () => [BackPlan, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : BackPlan),
});

@InputType({ description: 'A place for the steps of a front.' })
export class FrontPlaceInput {
  @Field(() => StepFrontEnum, { description: 'The front.' })
  front: string;
  @Field(() => ID, { description: 'The place where its steps are done.' })
  placeId: string;
}

@InputType({ description: 'A template to be applied to an occurrence.' })
export class BackPlanInput {
  @Field(() => ID, { description: 'The occurrence to count back from.' })
  occurrenceId: string;
  @Field({ description: 'Key of the template.' })
  template: string;
  @Field({ description: 'Language of the tasks’ texts: en, fr or es.' })
  language: string;
  @Field(() => [FrontPlaceInput], {
    nullable: true,
    description: 'Where steps are done, if not at the first place of their front.',
  })
  places?: FrontPlaceInput[] | null;
}
