import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import type { ModerationStep } from './domain/moderation';
import { MODERATION_REFUSALS } from './moderation-kinds';
import {
  ApplyModerationRuleInput,
  BY_HAND,
  BY_RULE,
  LOOKED_AT,
  ModerateSignOnsInput,
  ModerationActsArgs,
  ModerationRuleInput,
  SIGN_ONS,
  SignOnsArgs,
} from './moderation.inputs';
import { ModerationService } from './moderation.service';
import {
  ModerationAct,
  ModerationActConnection,
  ModerationResult,
  ModerationStepEnum,
  ModerationSummary,
  ModerationSummaryResult,
  RulePreview,
  RulePreviewResult,
  SignOn,
  SignOnBurst,
  SignOnConnection,
} from './moderation.types';
import { RulesService } from './rules.service';

/** Looking after the sign-ons of a letter that anybody may sign. */
@Resolver()
@Allow('COORDINATOR')
export class ModerationResolver {
  constructor(
    private readonly moderation: ModerationService,
    private readonly rules: RulesService,
  ) {}

  @Query(() => SignOnConnection, {
    description: 'Sign-ons given on a letter’s public page, the newest first.',
  })
  async signOns(
    @CurrentStanding() { scope }: Standing,
    @Args() args: SignOnsArgs,
  ): Promise<Connection<SignOn>> {
    const { letterId, filter, search } = parse(SIGN_ONS, args);
    const page = await this.moderation.page(scope, letterId, filter, search, pageOf(args));
    return toConnection(page, (row) => row);
  }

  @Query(() => ModerationSummary, { description: 'How many of a letter’s sign-ons stand where.' })
  moderationSummary(
    @CurrentStanding() { scope }: Standing,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
  ): Promise<ModerationSummary> {
    return this.moderation.summary(scope, parse(z.uuid(), letterId));
  }

  @Query(() => [SignOnBurst], {
    description: 'Where many came from one network in a short time: 50 at most.',
  })
  signOnBursts(
    @CurrentStanding() { scope }: Standing,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
  ): Promise<SignOnBurst[]> {
    return this.moderation.bursts(scope, parse(z.uuid(), letterId));
  }

  @Query(() => ModerationActConnection, {
    description: 'What has been done with a letter’s sign-ons, the newest first.',
  })
  async moderationActs(
    @CurrentStanding() { scope }: Standing,
    @Args() args: ModerationActsArgs,
  ): Promise<Connection<ModerationAct>> {
    const page = await this.moderation.acts(scope, parse(z.uuid(), args.letterId), pageOf(args));
    return toConnection(page, (row) => row);
  }

  @Mutation(() => RulePreviewResult, {
    description: 'Says what a rule would do, and does nothing; at most 60 times an hour.',
  })
  previewModerationRule(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
    @Args('step', { type: () => ModerationStepEnum, description: 'What would be done.' })
    step: ModerationStep,
    @Args('rule', { description: 'What it looks for.' }) rule: ModerationRuleInput,
  ) {
    const input = parse(LOOKED_AT, { letterId, step, rule });
    return orRefusal(MODERATION_REFUSALS, language, async () =>
      Object.assign(
        new RulePreview(),
        await this.rules.preview(scope, actor, input.letterId, input.step, input.rule),
      ),
    );
  }

  @Mutation(() => ModerationResult, {
    description: 'Holds, rejects or releases sign-ons, while the letter is open.',
  })
  moderateSignOns(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'Which, and what.' }) input: ModerateSignOnsInput,
  ) {
    const deed = parse(BY_HAND, input);
    return orRefusal(MODERATION_REFUSALS, language, () => this.moderation.moderate(scope, actor, deed));
  }

  @Mutation(() => ModerationResult, {
    description: 'Holds, rejects or releases whatever a rule finds, in one act, while the letter is open.',
  })
  applyModerationRule(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The rule, and what shall be done.' }) input: ApplyModerationRuleInput,
  ) {
    const deed = parse(BY_RULE, input);
    return orRefusal(MODERATION_REFUSALS, language, () => this.rules.apply(scope, actor, deed));
  }

  @Mutation(() => ModerationResult, {
    description:
      'Takes an act back as a whole while the letter is open; what was done to its sign-ons since stays done. A repeat changes nothing.',
  })
  undoModeration(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The act.' }) id: string,
  ) {
    const actId = parse(z.uuid(), id);
    return orRefusal(MODERATION_REFUSALS, language, () => this.moderation.undo(scope, actor, actId));
  }

  @Mutation(() => ModerationSummaryResult, {
    description: 'Holds every new sign-on of an open letter until somebody looks at it, or stops doing so.',
  })
  holdNewSignOns(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
    @Args('hold', { description: 'True to hold them.' }) hold: boolean,
  ) {
    const id = parse(z.uuid(), letterId);
    return orRefusal(MODERATION_REFUSALS, language, () => this.moderation.holdNew(scope, actor, id, hold));
  }
}
