import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { dateOfDay } from '@chorus/kernel/days';
import { notFound } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { Occurrence } from '../occurrences/occurrence.types';
import { OccurrencesService } from '../occurrences/occurrences.service';
import { BackPlansService, type PlanStanding as StandingOfPlan } from './back-plans.service';
import { seenStep } from './planned-step.types';
import { PLANNING_REFUSALS } from './planning-errors';
import { BACK_PLAN, LETTER_LINK } from './planning.inputs';
import {
  BackPlan,
  BackPlanInput,
  BackPlanPreview,
  BackPlanResult,
  PlanStanding,
  PlanTemplateWords,
} from './planning.types';

const lateOf = ({ key, earliest, days }: { key: string; earliest: number; days: number }) => ({
  key,
  earliest: dateOfDay(earliest),
  workingDays: -days,
});

@Resolver(() => BackPlan)
@Allow()
export class BackPlansResolver {
  constructor(
    private readonly plans: BackPlansService,
    private readonly occurrences: OccurrencesService,
  ) {}

  @Query(() => [PlanTemplateWords], {
    description: 'What a plan can be made from, in the reader’s language.',
  })
  planTemplates(@CurrentLanguage() language: Language): PlanTemplateWords[] {
    return this.plans.templates().map(({ key, title, purpose, steps }) => ({
      key,
      title: title[language],
      purpose: purpose[language],
      steps: steps.map((step) => ({ key: step.key, title: step.title[language], front: step.front })),
    }));
  }

  @Query(() => BackPlan, { description: 'One plan.' })
  backPlan(
    @CurrentStanding() { scope }: Standing,
    @Args('id', { type: () => ID, description: 'The plan.' }) id: string,
  ): Promise<BackPlan> {
    return this.plans.one(scope, parse(z.uuid(), id));
  }

  @Allow('COORDINATOR')
  @Query(() => BackPlanPreview, { description: 'A plan as it would be: nothing is written.' })
  async previewBackPlan(
    @CurrentStanding() { scope }: Standing,
    @Args('input', { description: 'What is to be planned.' }) input: BackPlanInput,
  ): Promise<BackPlanPreview> {
    const request = parse(BACK_PLAN, input);
    const { steps, chains, window } = await this.plans.preview(scope, request);
    return {
      steps: steps.map((step) => seenStep(step, request.language)),
      critical: chains.critical,
      late: chains.late.map(lateOf),
      signingDays: window,
    };
  }

  @Allow('COORDINATOR')
  @Mutation(() => BackPlanResult, {
    description:
      'Makes the tasks of a plan, all of them or none; a repeat with the same key is the same plan. Refusals: OCCURRENCE_OVER, NO_PLACE_FOR_STEP, PLAN_KEY_USED.',
  })
  makeBackPlan(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('key', { type: () => ID, description: 'A new UUID for each plan.' }) key: string,
    @Args('input', { description: 'What is to be planned.' }) input: BackPlanInput,
  ) {
    const request = parse(BACK_PLAN, input);
    const known = parse(z.uuid(), key);
    return orRefusal(PLANNING_REFUSALS, language, async () =>
      this.plans.one(scope, await this.plans.apply(scope, actor, known, request)),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => BackPlan, { description: 'Names the letter that a plan prepares, or none.' })
  async linkPlanToLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('letterId', { type: () => ID, nullable: true, description: 'The letter.' }) letterId: string | null,
  ): Promise<BackPlan> {
    const wanted = parse(LETTER_LINK, { planId, letterId });
    await this.plans.linkLetter(scope, actor, wanted.planId, wanted.letterId);
    return this.plans.one(scope, wanted.planId);
  }

  @ResolveField(() => Occurrence, { description: 'The occurrence that it counts back from.' })
  async occurrence(
    @Parent() { occurrenceId }: BackPlan,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Occurrence> {
    const load = async (ids: readonly string[]) => byId(await this.occurrences.byIds(scope, ids));
    const found = await loaderOf<Occurrence>(context, 'occurrences', load).load(occurrenceId);
    if (found === undefined) throw notFound();
    return found;
  }

  @ResolveField(() => PlanStanding, {
    description: 'What hangs on what among the steps that are still to be done.',
  })
  async standing(
    @Parent() { id }: BackPlan,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<PlanStanding> {
    const load = (ids: readonly string[]) => this.plans.standings(scope, ids);
    const standing = await loaderOf<StandingOfPlan>(context, 'standings of plans', load).load(id);
    if (standing === undefined) throw notFound();
    const { critical, late, window } = standing;
    return { critical, late: late.map(lateOf), signingDays: window };
  }
}
