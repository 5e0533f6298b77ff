import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { hashToken, newToken } from '@chorus/kernel/tokens';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { FeedsRepository, type FeedRow } from './feeds.repository';

/** A person has as many calendars as devices and colleagues' offices, and each feed is one more secret to lose. */
const MOST_FEEDS = 10;

export const FEED_ERRORS = errorCatalogue({
  TOO_MANY_FEEDS: {
    en: 'You have {most} calendar feeds, which is as many as one person may have. Revoke one that you no longer use.',
    fr: 'Vous avez {most} flux de calendrier, le maximum par personne. Révoquez-en un que vous n’utilisez plus.',
    es: 'Usted tiene {most} suscripciones de calendario, el máximo por persona. Revoque una que ya no utilice.',
  },
});

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    FEED_MADE: Record<string, never>;
    FEED_REVOKED: Record<string, never>;
  }
}

export interface MadeFeed {
  readonly feed: FeedRow;
  /** Shown this once: the secret in it is stored as a hash. */
  readonly url: string;
}

/** A person's calendar feeds in a coalition (PR-30): each ends with its membership, or when it is revoked. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly feeds: FeedsRepository,
    private readonly history: History,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  own(scope: CoalitionScope, { membershipId }: Actor): Promise<FeedRow[]> {
    return this.feeds.own(scope, membershipId);
  }

  /** Throws TOO_MANY_FEEDS. */
  @Transactional()
  async make(scope: CoalitionScope, { personId, membershipId }: Actor, label: string): Promise<MadeFeed> {
    const [id, token] = [newId(), newToken()];
    await this.insert(scope, { id, membershipId, tokenHash: hashToken(token), label });
    await this.history.record(scope, personId, 'FEED_MADE', id, {});
    const feed = (await this.feeds.own(scope, membershipId)).find((row) => row.id === id);
    if (feed === undefined) throw notFound();
    return { feed, url: `${this.settings.publicUrl}/feeds/${token}.ics` };
  }

  /** Its address is worth nothing from now on; a repeat changes nothing. Throws NOT_FOUND for another's. */
  @Transactional()
  async revoke(scope: CoalitionScope, { personId, membershipId }: Actor, id: string): Promise<FeedRow[]> {
    if (!(await this.feeds.isOwn(scope, membershipId, id))) throw notFound();
    if (await this.feeds.revoke(scope, id))
      await this.history.record(scope, personId, 'FEED_REVOKED', id, {});
    return this.feeds.own(scope, membershipId);
  }

  private async insert(scope: CoalitionScope, feed: Parameters<FeedsRepository['insert']>[1]): Promise<void> {
    for (let slot = 1; slot <= MOST_FEEDS; slot += 1) if (await this.feeds.insert(scope, feed, slot)) return;
    throw new DomainError(FEED_ERRORS.TOO_MANY_FEEDS, { most: MOST_FEEDS });
  }
}
