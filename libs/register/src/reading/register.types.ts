import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
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
  @Field(() => String, {
    nullable: true,
    description: 'Its place in public addresses, /asks/:slug; none where the public may not read it.',
  })
  publicSlug: string | null;
  @Field({ description: 'Code of its group.' })
  groupCode: string;
  @Field({ description: 'Title of its group.' })
  groupTitle: string;
}

@ObjectType({ description: 'Asks that belong together.' })
export class AskGroup {
  @Field(() => ID, { description: 'The group’s id.' })
  id: string;
  @Field({ description: 'Its code, to filter asks by.' })
  code: string;
  @Field(() => AskLevel, { description: 'Who can grant its asks.' })
  level: 'UN' | 'TCC';
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'Language of the title, BCP 47.' })
  language: string;
}

export const AskConnection = connectionOf(Ask, 'Ask');
export const TargetConnection = connectionOf(Target, 'Target');
