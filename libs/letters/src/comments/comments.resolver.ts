import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { SIGNING_ROLES } from '../domain/signing';
import { COMMENT_REFUSALS } from './comment-kinds';
import { CommentResult, LetterComment, LetterCommentConnection } from './comment.types';
import { AddCommentInput, CommentsArgs, REMARK, REPLY, RESOLUTION } from './comments.inputs';
import { CommentsService, type SeenComment } from './comments.service';
import { SuggestionsService } from './suggestions.service';

@Resolver(() => LetterComment)
@Allow(...SIGNING_ROLES)
export class CommentsResolver {
  constructor(
    private readonly comments: CommentsService,
    private readonly suggestions: SuggestionsService,
  ) {}

  @Query(() => LetterCommentConnection, {
    name: 'comments',
    description: 'What has been said to a letter’s draft, thread by thread, the earliest first.',
  })
  async list(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: CommentsArgs,
  ): Promise<Connection<LetterComment>> {
    const letterId = parse(z.uuid(), args.letterId);
    return toConnection(await this.comments.page(scope, actor, letterId, pageOf(args)), (row) => row);
  }

  @ResolveField(() => [LetterComment], { description: 'What was answered, the earliest first.' })
  async replies(
    @Parent() { id }: LetterComment,
    @CurrentStanding() { scope, actor }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly LetterComment[]> {
    const load = (ids: readonly string[]) => this.comments.repliesTo(scope, actor, ids);
    return (await loaderOf(context, 'replies', load).load(id)) ?? [];
  }

  @Mutation(() => CommentResult, {
    description:
      'Comments on a draft, or suggests other words, while it asks for comments. Refusals: COMMENTS_CLOSED, PASSAGE_GONE.',
  })
  addComment(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The comment.' }) input: AddCommentInput,
  ) {
    const remark = parse(REMARK, input);
    return this.answer({ scope, actor }, language, () =>
      this.comments.add(scope, actor, { ...remark, language }),
    );
  }

  @Mutation(() => CommentResult, {
    description:
      'Answers a comment while the letter asks for comments; gives its thread. Refusal: COMMENTS_CLOSED.',
  })
  replyToComment(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The comment.' }) id: string,
    @Args('text', { description: 'The answer.' }) text: string,
  ) {
    const wanted = parse(REPLY, { id, text });
    return this.answer({ scope, actor }, language, () =>
      this.comments.reply(scope, actor, wanted.id, wanted.text, language),
    );
  }

  @Mutation(() => CommentResult, {
    description:
      'Says that a thread is settled, or is not after all; by who began it or a coordinator. Refusals: NOT_YOUR_COMMENT, COMMENT_SETTLED.',
  })
  resolveComment(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The comment that began the thread.' }) id: string,
    @Args('resolved', { description: 'Whether it is settled.' }) resolved: boolean,
  ) {
    const wanted = parse(RESOLUTION, { id, resolved });
    return this.settle({ scope, actor }, language, wanted.id, () =>
      this.comments.resolve(scope, actor, wanted.id, wanted.resolved),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => CommentResult, {
    description:
      'Takes suggested words into the draft as it stands. Refusals: WRONG_STATE, COMMENT_SETTLED, PASSAGE_GONE.',
  })
  acceptSuggestion(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The suggestion.' }) id: string,
  ) {
    const wanted = parse(z.uuid(), id);
    return this.settle({ scope, actor }, language, wanted, () =>
      this.suggestions.accept(scope, actor, wanted),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => CommentResult, {
    description: 'Leaves the draft as it is. Refusals: WRONG_STATE, COMMENT_SETTLED.',
  })
  rejectSuggestion(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The suggestion.' }) id: string,
  ) {
    const wanted = parse(z.uuid(), id);
    return this.settle({ scope, actor }, language, wanted, () =>
      this.suggestions.reject(scope, actor, wanted),
    );
  }

  private settle(
    standing: Standing,
    language: Language,
    id: string,
    act: () => Promise<void>,
  ): Promise<SeenComment | Refusal> {
    return this.answer(standing, language, async () => {
      await act();
      return id;
    });
  }

  private answer(
    { scope, actor }: Standing,
    language: Language,
    act: () => Promise<string>,
  ): Promise<SeenComment | Refusal> {
    return orRefusal(COMMENT_REFUSALS, language, async () => this.comments.one(scope, actor, await act()));
  }
}
