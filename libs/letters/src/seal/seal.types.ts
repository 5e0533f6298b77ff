import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const SealStateEnum = { PENDING: 'PENDING', SEALED: 'SEALED' } as const;
export type SealState = keyof typeof SealStateEnum;
registerEnumType(SealStateEnum, {
  name: 'LetterSealState',
  description: 'Whether a closed letter has its seal.',
  valuesMap: {
    PENDING: { description: 'It is being made.' },
    SEALED: { description: 'It is there for anyone to verify.' },
  },
});

@ObjectType({ description: 'What was added to a letter’s seal after closing.' })
export class LetterSealSupplement {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;
  @Field(() => Int, {
    description: 'How many signatures it added; none where it says of others that they do not stand.',
  })
  added: number;
  @Field({ description: 'Root of the tree since then, hex.' })
  root: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was sealed.' })
  sealedAt: Date;
}

@ObjectType({
  description: 'The seal of a closed letter: a signed Merkle tree over its signatures (RFC 9162).',
})
export class LetterSeal {
  @Field(() => SealStateEnum, { description: 'Whether it is there.' })
  state: SealState;
  @Field(() => Int, { nullable: true, description: 'How many signatures it holds, supplements included.' })
  size: number | null;
  @Field(() => Int, { nullable: true, description: 'How many of them stand.' })
  standing: number | null;
  @Field(() => String, { nullable: true, description: 'Root of the tree, hex.' })
  root: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the letter was first sealed.' })
  sealedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The coalition’s Ed25519 public key, hex.' })
  key: string | null;
  @Field(() => String, { nullable: true, description: 'Fingerprint of that key, for people to compare.' })
  fingerprint: string | null;
  @Field(() => [LetterSealSupplement], { description: 'What came after closing, oldest first.' })
  supplements: readonly LetterSealSupplement[];
}
