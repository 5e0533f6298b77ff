import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who held an office, from when to when; the office itself is the target.' })
export class TargetHolder {
  @Field(() => ID, { description: 'The record’s id.' })
  id: string;
  @Field({ description: 'The holder’s name, as the UN publishes it.' })
  name: string;
  @Field({ description: 'The holder’s title.' })
  title: string;
  @Field({ description: 'First day in office, YYYY-MM-DD.' })
  validFrom: string;
  @Field(() => String, {
    nullable: true,
    description: 'Last day in office, YYYY-MM-DD; none while in office.',
  })
  validTo: string | null;
}

@InputType({
  description: 'A new holder of an office; who held it until then is recorded as having left the day before.',
})
export class RecordHolderInput {
  @Field(() => ID, { description: 'The office.' })
  targetId: string;
  @Field({ description: 'The holder’s name, as the UN publishes it.' })
  name: string;
  @Field({ description: 'The holder’s title.' })
  title: string;
  @Field({ description: 'First day in office, YYYY-MM-DD.' })
  validFrom: string;
}
