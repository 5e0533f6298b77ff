import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';

@ObjectType({ description: 'A citable work.' })
export class Source {
  @Field(() => ID, { description: 'The source’s id.' })
  id: string;
  @Field({ description: 'Its reference, as 13a.' })
  ref: string;
  @Field(() => Int, { description: 'The number of the note that cites it.' })
  n: number;
  @Field({ description: 'Its title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author: string | null;
  @Field({ description: 'Who published it.' })
  publisher: string;
  @Field(() => String, { nullable: true, description: 'Date as far as known: YYYY, YYYY-MM or YYYY-MM-DD.' })
  date: string | null;
  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  url: string | null;
  @Field({ description: 'What kind of work it is.' })
  kind: string;
}

@ObjectType({ description: 'Something that the UN or a State has done, with the coalition’s assessment.' })
export class Initiative {
  @Field(() => ID, { description: 'The initiative’s id.' })
  id: string;
  @Field({ description: 'Its code.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'Date as far as known: YYYY, YYYY-MM or YYYY-MM-DD.' })
  date: string | null;
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'What was done.' })
  summary: string;
  @Field({ description: 'What the coalition thinks of it.' })
  assessment: string;
  @Field({ description: 'The assessment in one word: positive, mixed, limited or negative.' })
  rating: string;
  actorId: string;
}

@ObjectType({ description: 'A country that the register speaks of.' })
export class Country {
  @Field(() => ID, { description: 'The country’s id in the register.' })
  id: string;
  @Field({ description: 'Its code, ISO 3166-1 alpha-2.' })
  iso2: string;
  @Field({ description: 'Its name in the language of the register.' })
  name: string;
  @Field(() => [String], { description: 'What it is here: troop contributor, host, member of a council.' })
  roles: string[];
}

export const SourceConnection = connectionOf(Source, 'Source');
export const InitiativeConnection = connectionOf(Initiative, 'Initiative');
export const CountryConnection = connectionOf(Country, 'Country');
