import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { Letter } from './letter.types';

@ObjectType({ description: 'A change that was not written, since another was written first.' })
export class StaleLetter {
  @Field({ description: 'A sentence in the reader’s language.' })
  message: string;
  @Field(() => Letter, { description: 'The letter as it stands.' })
  letter: Letter;
}

export const ReviseLetterResult = createUnionType({
  name: 'ReviseLetterResult',
  description: 'The letter with the change, the letter as another has changed it, or why it takes no change.',
  types: () => [Letter, StaleLetter, Refusal] as const,
  resolveType: (value: object) => [StaleLetter, Refusal].find((type) => value instanceof type) ?? Letter,
});
