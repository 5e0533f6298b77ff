import { ArgsType, Field, GraphQLISODateTime, ID } from '@nestjs/graphql';
import { z } from 'zod';
import { languageTag, line, localTimeOrDate, optional } from '@chorus/kernel/fields';
import { PageArgs } from '@chorus/platform/graphql/connection';
import { TASK_STATES, type TaskState } from './domain/task-life';
import { TaskStateEnum } from './task.types';

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only tasks at the place with this code.' })
  place?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Only tasks that ask for this expertise; accents and case do not matter.',
  })
  capacity?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only tasks of this occurrence.' })
  occurrenceId?: string | null;
  @Field(() => TaskStateEnum, { nullable: true, description: 'Only tasks that stand so.' })
  state?: TaskState | null;
  @Field(() => [TaskStateEnum], {
    nullable: true,
    description: 'Only tasks that stand in one of these ways.',
  })
  states?: TaskState[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only tasks whose expertise my own organisation has declared, which is none without one.',
  })
  fits?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only tasks that my own organisation has claimed, which is none without one.',
  })
  mine?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Part of title or description; accents and case do not matter.',
  })
  search?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Only tasks in this language, BCP 47; fr finds fr-CA too (RFC 4647, basic filtering).',
  })
  language?: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only tasks due before this instant.' })
  dueBefore?: Date | null;
}

/** What JavaScript takes for an instant and Postgres has no room for is refused here. */
const instant = z.date().min(new Date('0001-01-01T00:00:00Z')).max(new Date('9999-12-31T23:59:59Z'));
const isTrue = z
  .boolean()
  .nullish()
  .transform((value) => value === true);

export const TASK_FILTER = z
  .object({
    place: optional(z.string()),
    capacity: optional(z.string()),
    occurrenceId: optional(z.uuid()),
    state: optional(z.enum(TASK_STATES)),
    states: optional(z.array(z.enum(TASK_STATES)).min(1)),
    fits: isTrue,
    mine: isTrue,
    search: optional(z.string()),
    language: optional(languageTag),
    dueBefore: optional(instant),
  })
  .transform(({ state, states, ...filter }) => ({ ...filter, states: state === null ? states : [state] }));

const FIELDS = {
  title: line(3, 200),
  description: z.string().max(5_000),
  language: languageTag,
  due: localTimeOrDate,
  placeId: z.uuid(),
  capacity: optional(line(2, 100)),
  minutes: optional(z.int().min(5).max(14_400)),
  neededLanguages: z
    .array(languageTag)
    .max(10)
    .nullish()
    .transform((tags) => [...new Set(tags ?? [])]),
  seats: z
    .int()
    .min(1)
    .max(100)
    .nullish()
    .transform((seats) => seats ?? 1),
  everyDays: optional(z.int().min(1).max(366)),
};

export const NEW_TASK = z.object({ ...FIELDS, occurrenceId: optional(z.uuid()) });
export const EDITED_TASK = z.object({ ...FIELDS, id: z.uuid(), version: z.int().min(1) });
