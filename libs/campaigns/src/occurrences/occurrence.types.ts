import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';

@ObjectType({ description: 'One dated instance of a moment.' })
export class Occurrence {
  @Field(() => ID, { description: 'The occurrence’s id.' })
  id: string;
  @Field({ description: 'Its first local day, YYYY-MM-DD.' })
  startDate: string;
  @Field({ description: 'Its last local day, YYYY-MM-DD.' })
  endDate: string;
  @Field({ description: 'EXPECTED, TENTATIVE, CONFIRMED, MOVED, CANCELLED, HELD or NO_OUTCOME.' })
  status: string;
  @Field({ description: 'What the date rests on.' })
  basis: string;
  momentId: string;
}

export const OccurrenceConnection = connectionOf(Occurrence, 'Occurrence');
