import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { EDITABLE, LIFE } from '../domain/life';
import { wrongState } from '../letter-kinds';
import { DraftsService } from '../text/drafts.service';
import { LettersRepository, type LetterRow } from '../text/letters.repository';
import { COMMENT_ERRORS } from './comment-kinds';
import type { CommentRow } from './comments.repository';
import { CommentsService } from './comments.service';
import { replaced } from './domain/passage';

/** Other words for a passage, which a drafter takes into the text or not. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly comments: CommentsService,
    private readonly letters: LettersRepository,
    private readonly drafts: DraftsService,
  ) {}

  /**
   * Puts the words into the draft as it stands now, as one more revision of it. Throws NOT_FOUND, WRONG_STATE,
   * COMMENT_SETTLED, PASSAGE_GONE.
   */
  @Transactional()
  async accept(scope: CoalitionScope, actor: Actor, id: string): Promise<void> {
    const { suggestion, letter } = await this.hold(scope, id);
    const { blockId, quote, start, replacement } = suggestion;
    await this.comments.settle(scope, actor, suggestion, 'OPEN', 'ACCEPTED');
    const blocks = letter.blocks.map((block) => {
      if (block.id !== blockId || quote === null || start === null || replacement === null) return block;
      const text = replaced(block.text, { quote, start }, replacement);
      if (text === null) throw new DomainError(COMMENT_ERRORS.PASSAGE_GONE);
      return { ...block, text };
    });
    if (!letter.blocks.some((block) => block.id === blockId))
      throw new DomainError(COMMENT_ERRORS.PASSAGE_GONE);
    await this.drafts.revise(scope, actor, { ...letter, blocks });
  }

  /** Throws NOT_FOUND, WRONG_STATE, COMMENT_SETTLED. */
  @Transactional()
  async reject(scope: CoalitionScope, actor: Actor, id: string): Promise<void> {
    const { suggestion } = await this.hold(scope, id);
    await this.comments.settle(scope, actor, suggestion, 'OPEN', 'REJECTED');
  }

  /** The suggestion, and its letter, whose words nobody changes meanwhile. */
  private async hold(
    scope: CoalitionScope,
    id: string,
  ): Promise<{ readonly suggestion: CommentRow; readonly letter: LetterRow }> {
    const suggestion = await this.comments.demand(scope, id);
    if (suggestion.replacement === null) throw notFound();
    const letter = await this.letters.hold(scope, suggestion.letterId);
    if (letter === undefined) throw notFound();
    if (!EDITABLE.includes(letter.state)) throw wrongState(letter.state, LIFE.lock);
    return { suggestion, letter };
  }
}
