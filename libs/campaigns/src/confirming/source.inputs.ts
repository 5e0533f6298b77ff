import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Where an organ itself says a date. It has a web address, a UN symbol, or both.' })
export class CalendarSourceInput {
  @Field({ description: 'Its title, three letters or more.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Its web address.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Its UN symbol, as A/HRC/55/1.' })
  symbol?: string | null;
  @Field({ description: 'When it was published or read, YYYY-MM-DD.' })
  date: string;
}
