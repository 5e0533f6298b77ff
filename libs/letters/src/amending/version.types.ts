import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { VersionKind } from '../domain/life';
import { LetterBlock } from '../text/letter.types';

export const VersionKindEnum = {
  FIRST: 'FIRST',
  TYPOGRAPHICAL: 'TYPOGRAPHICAL',
  SUBSTANTIVE: 'SUBSTANTIVE',
} as const satisfies Record<VersionKind, VersionKind>;
registerEnumType(VersionKindEnum, {
  name: 'LetterVersionKind',
  description:
    'What a version is to those who signed the one before: a first text, a correction that changes no meaning, or a change in substance.',
});

@ObjectType({ description: 'Words of a letter that were locked once, and never change.' })
export class LetterVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;
  @Field(() => VersionKindEnum, { description: 'What it is to signers of the one before.' })
  kind: VersionKind;
  @Field({ description: 'The title.' })
  title: string;
  @Field({ description: 'To whom it is addressed.' })
  recipient: string;
  @Field(() => [LetterBlock], { description: 'The text, block by block.' })
  blocks: readonly LetterBlock[];
  @Field({ description: 'SHA-256 of its canonical text, hex.' })
  sha256: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was locked.' })
  lockedAt: Date;
  @Field(() => String, { nullable: true, description: 'Why it was made; none for a first text.' })
  note: string | null;
}
