import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { line } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { CalendarFeed, MakeFeedResult } from './feed.types';
import { FEED_ERRORS, FeedsService } from './feeds.service';

const FEED = z.object({ label: line(1, 100) });
const REFUSALS = Object.values(FEED_ERRORS);

@Resolver(() => CalendarFeed)
@Allow()
export class FeedsResolver {
  constructor(private readonly ownFeeds: FeedsService) {}

  @Query(() => [CalendarFeed], {
    description: 'The reader’s own calendar feeds in this coalition, ten at most, the first made first.',
  })
  feeds(@CurrentStanding() { scope, actor }: Standing): Promise<CalendarFeed[]> {
    return this.ownFeeds.own(scope, actor);
  }

  @Mutation(() => MakeFeedResult, {
    description: 'Makes a calendar feed and tells its address, this once. Refusals: TOO_MANY_FEEDS.',
  })
  makeFeed(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('label', { description: 'What its owner calls it; no calendar is told.' }) label: string,
  ) {
    const feed = parse(FEED, { label });
    return orRefusal(REFUSALS, language, () => this.ownFeeds.make(scope, actor, feed.label));
  }

  @Mutation(() => [CalendarFeed], {
    description:
      'Ends a feed for good: its address answers as if it had never been. Gives those that are left.',
  })
  revokeFeed(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The feed.' }) id: string,
  ): Promise<CalendarFeed[]> {
    return this.ownFeeds.revoke(scope, actor, parse(z.uuid(), id));
  }
}
