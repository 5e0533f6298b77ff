import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import type { CommentState } from './comment-kinds';

const CommentStateEnum = {
  OPEN: 'OPEN',
  RESOLVED: 'RESOLVED',
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
} as const satisfies Record<CommentState, CommentState>;
registerEnumType(CommentStateEnum, {
  name: 'CommentState',
  description: 'To be looked at; settled; or, of a suggestion, taken into the text or not.',
});

@ObjectType({ description: 'What somebody has said to a draft.' })
export class LetterComment {
  @Field(() => ID, { description: 'The comment’s id.' })
  id: string;
  @Field(() => ID, { nullable: true, description: 'The block that it is about; none for an answer.' })
  blockId: string | null;
  @Field(() => String, { nullable: true, description: 'The words that it is about, as they read then.' })
  quote: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Where these words begin in the block as it reads now, in UTF-16 units; none where they are gone.',
  })
  at: number | null;
  @Field({ description: 'What was said; may be empty where other words are suggested.' })
  body: string;
  @Field(() => String, {
    nullable: true,
    description: 'Other words for the passage, where it suggests some.',
  })
  replacement: string | null;
  @Field({ description: 'Language in which it was written, BCP 47.' })
  language: string;
  @Field(() => CommentStateEnum, { description: 'Where it stands.' })
  state: CommentState;
  @Field({ description: 'True for the reader’s own.' })
  own: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who said it; told to coordinators, and of one’s own.',
  })
  author: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The organisation of who said it, where the reader may see that organisation.',
  })
  organisation: string | null;
  @Field({ description: 'True where a coordinator said it.' })
  coordinates: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When it was said.' })
  createdAt: Date;
}

export const LetterCommentConnection = connectionOf(LetterComment, 'LetterComment');

export const CommentResult = createUnionType({
  name: 'CommentResult',
  description: 'The comment as it stands now, or why nothing has changed.',
  types: () => [LetterComment, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : LetterComment),
});
