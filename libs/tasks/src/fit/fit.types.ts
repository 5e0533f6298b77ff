import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@chorus/platform/graphql/enum-of';
import { FIT_REASONS, type FitReason } from '../domain/fit';
import { Task } from '../task.types';

const FitReasonEnum = enumOf(FIT_REASONS);
registerEnumType(FitReasonEnum, {
  name: 'FitReason',
  description:
    'Why a task fits, and what it adds to the score: EXPERTISE 4, PLACE 3, LANGUAGE 2, MINUTES 2; SOON, due within 14 days, 1; FREE, at most one task held, 1.',
});

@ObjectType({ description: 'A task that one’s organisation could do, and why.' })
export class NearbyTask {
  @Field(() => Task, { description: 'The task.' })
  task: Task;
  @Field(() => Int, { description: 'The sum of what its reasons weigh.' })
  score: number;
  @Field(() => [FitReasonEnum], { description: 'Why it fits.' })
  reasons: readonly FitReason[];
  @Field(() => [FitReasonEnum], { description: 'What it asks for and the organisation has not declared.' })
  missing: readonly FitReason[];
}

@ObjectType({ description: 'An organisation that could do a task, and why.' })
export class FittingPartner {
  @Field(() => Int, { description: 'The sum of what its reasons weigh.' })
  score: number;
  @Field(() => [FitReasonEnum], { description: 'Why it fits.' })
  reasons: readonly FitReason[];
  @Field(() => [FitReasonEnum], { description: 'What the task asks for and it has not declared.' })
  missing: readonly FitReason[];
  @Field(() => Int, { description: 'How many tasks it holds now.' })
  load: number;
  organisationId: string;
}

@ObjectType({ description: 'What open tasks ask for together, and how many organisations bring it.' })
export class CoverageGap {
  @Field({ description: 'The expertise.' })
  expertise: string;
  @Field({ description: 'The language, without its region.' })
  language: string;
  @Field(() => Int, { description: 'How many open tasks ask for it.' })
  tasks: number;
  @Field(() => Int, { description: 'How many organisations that the reader may see bring all three.' })
  organisations: number;
  placeId: string;
}

@ArgsType()
export class NearArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many minutes there are: what is known to take longer is left out.',
  })
  minutes?: number | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Languages of the person, besides those of the organisation, BCP 47.',
  })
  languages?: string[] | null;
  @Field(() => Int, { defaultValue: 5, description: 'How many, from 1 to 20.' })
  first: number;
}

@ArgsType()
export class PartnersForArgs {
  @Field(() => ID, { description: 'The task.' })
  taskId: string;
  @Field(() => Int, { defaultValue: 5, description: 'How many, from 1 to 20.' })
  first: number;
}
