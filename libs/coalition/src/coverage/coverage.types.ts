import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@chorus/platform/graphql/connection';
import { Place } from '../places/place.types';

@ObjectType({ description: 'How much of an expertise there is in a place.' })
export class CoverageCell {
  @Field(() => Place, { description: 'The place.' })
  place: Place;

  @Field(() => Int, { description: 'How many organisations with this expertise work there.' })
  organisations: number;
}

@ObjectType({ description: 'An expertise, and how many organisations that this reader may see bring it.' })
export class Coverage {
  @Field(() => ID, { description: 'Of this expertise among organisations of the language asked for.' })
  id: string;

  @Field({ description: 'The expertise, as most of them write it.' })
  expertise: string;

  @Field(() => Int, { description: 'How many organisations bring it.' })
  organisations: number;

  byPlace: Readonly<Record<string, number>>;
}

export const CoverageConnection = connectionOf(Coverage, 'Coverage');

@ArgsType()
export class CoverageArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only organisations that work in this language, a BCP 47 tag; fr finds fr-CD too.',
  })
  language?: string | null;
}
