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
import { Refusal } from '@chorus/platform/graphql/refusal';
import { Occurrence } from '../../occurrences/occurrence.types';
import type { Flag } from '../domain/shifts';
import { DateFlagEnum, LateStep, LocalDue } from '../planning.types';

const ChangeKindEnum = { MOVED: 'MOVED', SPLIT: 'SPLIT', CANCELLED: 'CANCELLED' } as const;
registerEnumType(ChangeKindEnum, {
  name: 'OccurrenceChangeKind',
  description: 'Held on other dates; held in two parts; or not held.',
});
type Kind = keyof typeof ChangeKindEnum;

@ObjectType({ description: 'Dates of an occurrence, and what they rest on.' })
export class OccurrenceDatesSeen {
  @Field({ description: 'Its first local day, YYYY-MM-DD.' })
  startDate: string;
  @Field({ description: 'Its last local day, YYYY-MM-DD.' })
  endDate: string;
  @Field({ description: 'Its status with these dates.' })
  status: string;
  @Field({ description: 'What the dates rest on.' })
  basis: string;
}

@ObjectType({ description: 'How an occurrence was moved, split or cancelled.' })
export class OccurrenceChange {
  @Field(() => ID, { description: 'The change’s id.' })
  id: string;
  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  kind: Kind;
  @Field(() => OccurrenceDatesSeen, { description: 'As it was.' })
  was: OccurrenceDatesSeen;
  @Field(() => OccurrenceDatesSeen, { description: 'As it became.' })
  becomes: OccurrenceDatesSeen;
  @Field(() => ID, {
    nullable: true,
    description: 'Its second part, or the occurrence that is prepared instead.',
  })
  otherId: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was changed.' })
  at: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When that was taken back.' })
  undoneAt: Date | null;
  @Field({ name: 'undoable', description: 'True while no other change has come after it.' })
  last: boolean;
}

@ObjectType({ description: 'A task that would have another date.' })
export class TaskShiftSeen {
  @Field(() => ID, { description: 'The task.' })
  taskId: string;
  @Field({ description: 'What is to be done.' })
  title: string;
  @Field({ description: 'Name of its place.' })
  place: string;
  @Field({ description: 'IANA zone of its place.' })
  timeZone: string;
  @Field(() => LocalDue, { description: 'When it is due now.' })
  was: LocalDue;
  @Field(() => LocalDue, { description: 'When it would be due.' })
  becomes: LocalDue;
  @Field(() => GraphQLISODateTime, { description: 'The instant of that.' })
  dueAt: Date;
  @Field(() => [DateFlagEnum], { description: 'What is wrong with the new date.' })
  flags: readonly Flag[];
  @Field(() => String, { nullable: true, description: 'Name of the holiday that it would fall on.' })
  holiday: string | null;
  @Field({ description: 'True where somebody has claimed it.' })
  claimed: boolean;
}

@ObjectType({ description: 'A task that nobody would need to do any more.' })
export class TaskDropSeen {
  @Field(() => ID, { description: 'The task.' })
  taskId: string;
  @Field({ description: 'What was to be done.' })
  title: string;
  @Field({ description: 'True where somebody has claimed it.' })
  claimed: boolean;
}

@ObjectType({ description: 'A plan that the change leaves too little time.' })
export class PlanAfterSeen {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;
  @Field(() => Int, { nullable: true, description: 'Working days for signing, where they are under five.' })
  shortWindow: number | null;
  @Field(() => [LateStep], { description: 'Steps that cannot be done in time any more.' })
  late: LateStep[];
}

@ObjectType({ description: 'A letter that the change touches.' })
export class TouchedLetterSeen {
  @Field(() => ID, { description: 'The letter.' })
  id: string;
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'True where it would still be open for signature when the occurrence begins.' })
  closesTooLate: boolean;
  @Field(() => Int, { nullable: true, description: 'Working days for signing, where they are under five.' })
  shortWindow: number | null;
}

@ObjectType({ description: 'How often new dates have something wrong with them.' })
export class FlagCount {
  @Field(() => DateFlagEnum, { description: 'What is wrong.' })
  flag: Flag;
  @Field(() => Int, { description: 'In how many tasks.' })
  tasks: number;
}

@ObjectType({ description: 'What a change would do, before anything is written.' })
export class OccurrenceChangePreview {
  @Field({ description: 'Stands for this preview; changeOccurrence asks for it, and does just this.' })
  token: string;
  @Field(() => Int, { description: 'How many tasks would have another date.' })
  shifted: number;
  @Field(() => [TaskShiftSeen], {
    description: 'The first hundred of them: those with something wrong first, then by date.',
  })
  shifts: TaskShiftSeen[];
  @Field(() => Int, { description: 'How many tasks nobody would need to do any more.' })
  dropped: number;
  @Field(() => [TaskDropSeen], { description: 'The first hundred of them.' })
  drops: TaskDropSeen[];
  @Field(() => Int, { description: 'How many tasks are finished, and stay as they are.' })
  finished: number;
  @Field(() => [FlagCount], { description: 'What is wrong with new dates, and how often.' })
  flags: FlagCount[];
  @Field(() => Int, { description: 'How many people hold tasks that it touches; each is told once.' })
  people: number;
  @Field(() => Int, { description: 'Of how many organisations.' })
  organisations: number;
  @Field(() => [PlanAfterSeen], { description: 'Plans that it leaves too little time.' })
  plans: PlanAfterSeen[];
  @Field(() => [TouchedLetterSeen], { description: 'Letters that it touches.' })
  letters: TouchedLetterSeen[];
}

export const OccurrenceChangeResult = createUnionType({
  name: 'OccurrenceChangeResult',
  description: 'The occurrence as it stands now, or why nothing has changed.',
  types: () => [Occurrence, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Occurrence),
});

@InputType({ description: 'What becomes of an occurrence.' })
export class OccurrenceChangeInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => ChangeKindEnum, { description: 'What becomes of it.' })
  kind: Kind;
  @Field({ description: 'What this rests on: a calendar, a letter, a word of the secretariat.' })
  basis: string;
  @Field(() => String, { nullable: true, description: 'MOVED and SPLIT: its first local day, YYYY-MM-DD.' })
  startDate?: string | null;
  @Field(() => String, { nullable: true, description: 'MOVED and SPLIT: its last local day.' })
  endDate?: string | null;
  @Field(() => String, { nullable: true, description: 'SPLIT: the first local day of the second part.' })
  secondStartDate?: string | null;
  @Field(() => String, { nullable: true, description: 'SPLIT: the last local day of the second part.' })
  secondEndDate?: string | null;
  @Field(() => [ID], { nullable: true, description: 'SPLIT: plans that prepare the second part.' })
  plansToSecond?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'SPLIT: tasks without a plan that prepare the second part.',
  })
  tasksToSecond?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'CANCELLED: what its plans prepare instead; left out, they are closed.',
  })
  insteadId?: string | null;
}
