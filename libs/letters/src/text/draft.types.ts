import { createUnionType, Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { Letter, LetterBlock } from './letter.types';

@ObjectType({ description: 'A change that was not written, since another was written first.' })
export class StaleLetter {
  @Field({ description: 'A sentence in the reader’s language.' })
  message: string;
  @Field(() => Letter, { description: 'The letter as it stands.' })
  letter: Letter;
}

@ObjectType({ description: 'A text that a draft has had.' })
export class LetterRevision {
  @Field(() => Int, { description: 'Its number among the changes of the draft.' })
  revision: number;
  @Field({ description: 'The title.' })
  title: string;
  @Field({ description: 'To whom it was addressed.' })
  recipient: string;
  @Field(() => [LetterBlock], { description: 'The text, block by block.' })
  blocks: readonly LetterBlock[];
  @Field({ description: 'Who wrote.' })
  author: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was last saved.' })
  savedAt: Date;
}

export const ReviseLetterResult = createUnionType({
  name: 'ReviseLetterResult',
  description: 'The letter with the change, the letter as another has changed it, or why it takes no change.',
  types: () => [Letter, StaleLetter, Refusal] as const,
  resolveType: (value: object) => [StaleLetter, Refusal].find((type) => value instanceof type) ?? Letter,
});
