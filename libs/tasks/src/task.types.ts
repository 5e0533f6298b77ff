import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';

export const TaskState = { OPEN: 'OPEN', CLAIMED: 'CLAIMED', HANDED_IN: 'HANDED_IN' } as const;
export type TaskState = (typeof TaskState)[keyof typeof TaskState];
registerEnumType(TaskState, {
  name: 'TaskState',
  description: 'Open to be claimed, claimed by one organisation, or handed in as done.',
});

@ObjectType({ description: 'Work with one owner organisation.' })
export class Task {
  @Field(() => ID, { description: 'The task’s id.' })
  id: string;
  @Field({ description: 'What is to be done, in a line.' })
  title: string;
  @Field({ description: 'What is to be done, in full.' })
  description: string;
  @Field({ description: 'Language of title and description, BCP 47.' })
  language: string;
  @Field(() => GraphQLISODateTime, { description: 'The instant by which it is due.' })
  dueAt: Date;
  @Field(() => String, { nullable: true, description: 'The expertise that it asks for.' })
  capacity: string | null;
  @Field(() => TaskState, { description: 'Where it stands.' })
  state: TaskState;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its owner claimed it.' })
  claimedAt: Date | null;
  placeId: string;
  occurrenceId: string | null;
  organisationId: string | null;
}

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
  @Field({ description: 'Local date and time at the place, as 2027-03-01T17:00.' })
  due: string;
  @Field(() => ID, { description: 'Where it is done; its time zone is the one of the due time.' })
  placeId: string;
  @Field(() => String, { nullable: true, description: 'The expertise that it asks for.' })
  capacity?: string | null;
  @Field(() => ID, { nullable: true, description: 'The occurrence that it prepares.' })
  occurrenceId?: string | null;
}
