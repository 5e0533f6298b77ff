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
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { CLAIM_STATES, TASK_STATES, type ClaimState, type TaskState } from './domain/task-life';

export const TaskStateEnum = enumOf(TASK_STATES);
registerEnumType(TaskStateEnum, {
  name: 'TaskState',
  description:
    'Waiting for its risk note; open to be claimed, while a seat is free; claimed; under way; held up; handed in as done; taken as done; or dropped.',
});
const ClaimStateEnum = enumOf(CLAIM_STATES);
registerEnumType(ClaimStateEnum, {
  name: 'ClaimState',
  description: 'How far an organisation is with what it has claimed.',
});

@ObjectType({ description: 'Work with one owner organisation for each of its seats, which mostly is one.' })
export class Task {
  @Field(() => ID, { description: 'The task’s id.' })
  id: string;
  @Field({ description: 'What is to be done, in a line.' })
  title: string;
  @Field({ description: 'What is to be done, in full.' })
  description: string;
  @Field({ description: 'Language of title and description, BCP 47.' })
  language: string;
  @Field(() => GraphQLISODateTime, { description: 'The instant after which it is late.' })
  dueAt: Date;
  @Field({ description: 'The same by the wall clock at its place, as 2027-03-01T17:00.' })
  dueLocal: string;
  @Field({ description: 'True where it is due in the course of that local day, and not at a time of it.' })
  dueAllDay: boolean;
  @Field(() => String, { nullable: true, description: 'The expertise that it asks for.' })
  capacity: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many minutes the work takes one person; none where nobody has said.',
  })
  minutes: number | null;
  @Field(() => [String], { description: 'Languages that whoever does it must know, BCP 47.' })
  neededLanguages: readonly string[];
  @Field(() => Int, { description: 'How many organisations may claim it, each for itself.' })
  seats: number;
  @Field(() => Int, {
    nullable: true,
    description: 'It comes again so many days after it was due; none where it does not.',
  })
  everyDays: number | null;
  @Field(() => Int, { description: 'Rises with each change of its text and dates; editTask asks for it.' })
  version: number;
  @Field(() => TaskStateEnum, { description: 'Where it stands.' })
  state: TaskState;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its owner claimed it.' })
  claimedAt: Date | null;
  placeId: string;
  occurrenceId: string | null;
  organisationId: string | null;
}

@ObjectType({ description: 'What one organisation has claimed of a task.' })
export class TaskClaim {
  @Field(() => ID, { description: 'The claim’s id.' })
  id: string;
  @Field(() => Int, { description: 'Which of the task’s seats it holds, from 1.' })
  seat: number;
  @Field(() => ClaimStateEnum, { description: 'How far the organisation is.' })
  state: ClaimState;
  @Field(() => GraphQLISODateTime, { description: 'When it was claimed.' })
  claimedAt: Date;
  @Field(() => String, { nullable: true, description: 'What it waits for, where it is held up.' })
  blockedBy: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When its holder was asked whether it still works on it; without a sign it is handed back a week later.',
  })
  askedAt: Date | null;
  organisationId: string;
  personId: string;
  personName: string;
}

@ObjectType({ description: 'One line of a task’s list.' })
export class TaskCheck {
  @Field(() => ID, { description: 'The line’s id.' })
  id: string;
  @Field({ description: 'What is to be done.' })
  text: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was ticked off.' })
  doneAt: Date | null;
}

@ObjectType({ description: 'What somebody has said to a task.' })
export class TaskComment {
  @Field(() => ID, { description: 'The comment’s id.' })
  id: string;
  @Field({ description: 'What was said.' })
  body: string;
  @Field({ description: 'Language in which it was written, BCP 47.' })
  language: string;
  @Field({ description: 'True for the reader’s own.' })
  own: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who said it; told to coordinators, and of one’s own.',
  })
  author: string | null;
  @Field({ description: 'True where a coordinator said it.' })
  coordinates: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When it was said.' })
  createdAt: Date;
  organisationId: string | null;
}
export const TaskCommentConnection = connectionOf(TaskComment, 'TaskComment');

export const TaskNoteKind = { HANDED_BACK: 'HANDED_BACK', HANDED_IN: 'HANDED_IN' } as const;
registerEnumType(TaskNoteKind, {
  name: 'TaskNoteKind',
  description: 'Whether the task was given back for others to claim, or handed in as done.',
});

@ObjectType({ description: 'What an organisation left for others when it handed a task back or in.' })
export class TaskNote {
  @Field(() => ID, { description: 'The note’s id.' })
  id: string;
  @Field(() => GraphQLISODateTime, { description: 'When the task was handed back or in.' })
  at: Date;
  @Field(() => TaskNoteKind, { description: 'Which of both.' })
  kind: keyof typeof TaskNoteKind;
  @Field({ description: 'What was written.' })
  text: string;
  organisationId: string;
}

export const TaskConnection = connectionOf(Task, 'Task');

export const TaskResult = createUnionType({
  name: 'TaskResult',
  description: 'The task as it stands now, or why it stands as before.',
  types: () => [Task, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Task),
});

@InputType({ description: 'A new task.' })
export class MakeTaskInput {
  @Field({ description: 'What is to be done, in a line.' })
  title: string;
  @Field({ description: 'What is to be done, in full.' })
  description: string;
  @Field({ description: 'Language of the text, BCP 47.' })
  language: string;
  @Field({
    description:
      'Local date and time at the place, as 2027-03-01T17:00, or a date alone: in the course of that day.',
  })
  due: string;
  @Field(() => ID, { description: 'Where it is done; its time zone is the one of the due time.' })
  placeId: string;
  @Field(() => String, { nullable: true, description: 'The expertise that it asks for.' })
  capacity?: string | null;
  @Field(() => ID, { nullable: true, description: 'The occurrence that it prepares.' })
  occurrenceId?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many minutes the work takes one person.' })
  minutes?: number | null;
  @Field(() => [String], { nullable: true, description: 'Languages that whoever does it must know, BCP 47.' })
  neededLanguages?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many organisations may claim it, each for itself; 1 where left out.',
  })
  seats?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'It comes again so many days after it was due, once it is finished.',
  })
  everyDays?: number | null;
}

@InputType({ description: 'A task as it shall be.' })
export class EditTaskInput {
  @Field(() => ID, { description: 'The task.' })
  id: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
  @Field({ description: 'What is to be done, in a line.' })
  title: string;
  @Field({ description: 'What is to be done, in full.' })
  description: string;
  @Field({ description: 'Language of the text, BCP 47.' })
  language: string;
  @Field({ description: 'Local date and time at the place, as 2027-03-01T17:00, or a date alone.' })
  due: string;
  @Field(() => ID, { description: 'Where it is done.' })
  placeId: string;
  @Field(() => String, { nullable: true, description: 'The expertise that it asks for.' })
  capacity?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many minutes the work takes one person.' })
  minutes?: number | null;
  @Field(() => [String], { nullable: true, description: 'Languages that whoever does it must know, BCP 47.' })
  neededLanguages?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'How many organisations may claim it; 1 where left out.' })
  seats?: number | null;
  @Field(() => Int, { nullable: true, description: 'It comes again so many days after it was due.' })
  everyDays?: number | null;
}
