import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';

export const AskLevel = { UN: 'UN', TCC: 'TCC' } as const;
registerEnumType(AskLevel, {
  name: 'AskLevel',
  description: 'Whether the United Nations or a troop-contributing country can grant an ask.',
});

@ObjectType({ description: 'An office that can grant an ask; never the person who holds it.' })
export class Target {
  @Field(() => ID, { description: 'The target’s id.' })
  id: string;
  @Field({ description: 'Its short name, as OIOS.' })
  code: string;
  @Field({ description: 'Its full name.' })
  name: string;
  @Field({ description: 'What kind of office it is.' })
  kind: string;
  @Field({ description: 'Where it sits.' })
  seat: string;
  @Field({ description: 'What it decides, and why it matters here.' })
  description: string;
  @Field({ description: 'True for the targets at the heart of the campaign.' })
  core: boolean;
  parentId: string | null;
}

@ObjectType({ description: 'One change that the coalition demands.' })
export class Ask {
  @Field(() => ID, { description: 'The ask’s id.' })
  id: string;
  @Field({ description: 'Its code, unique in the coalition.' })
  code: string;
  @Field(() => AskLevel, { description: 'Who can grant it.' })
  level: 'UN' | 'TCC';
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'What is demanded.' })
  text: string;
  @Field({ description: 'How progress can be told.' })
  indicator: string;
  @Field({ description: 'Language of title and text, BCP 47.' })
  language: string;
  @Field({ description: 'Code of its group.' })
  groupCode: string;
  @Field({ description: 'Title of its group.' })
  groupTitle: string;
}

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

export const AskConnection = connectionOf(Ask, 'Ask');
export const TargetConnection = connectionOf(Target, 'Target');
export const SourceConnection = connectionOf(Source, 'Source');
export const InitiativeConnection = connectionOf(Initiative, 'Initiative');
