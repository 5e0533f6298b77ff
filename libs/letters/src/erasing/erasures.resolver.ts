import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { REASON } from '../life/life.inputs';
import { Letter } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { ErasuresService } from './erasures.service';

@Resolver(() => Letter)
@Allow('COORDINATOR', 'DATA_PROTECTION_OFFICER')
export class ErasuresResolver {
  constructor(
    private readonly erasures: ErasuresService,
    private readonly letters: LettersService,
  ) {}

  @Mutation(() => Letter, {
    description:
      'Erases a signatory for good: name, address, organisation and all else that says who it was, in the letter, its packets and its lists. A sealed signature stays counted, unnamed, and the seal holds. A repeat changes nothing.',
  })
  async eraseSignatory(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'Number of the receipt, or id in the public list.' })
    id: string,
    @Args('reason', { description: 'Why; it stays in the letter’s history. Name nobody.' }) reason: string,
  ): Promise<Letter> {
    const input = parse(REASON, { id, reason });
    const letterId = await this.erasures.erase(scope, actor, input.id, input.reason);
    return this.letters.one(scope, letterId);
  }
}
