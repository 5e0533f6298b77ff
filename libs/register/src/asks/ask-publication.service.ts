import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { newSlug } from '@chorus/kernel/tokens';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { AskPublicationRepository } from './ask-publication.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    ASK_PUBLISHED: { readonly published: boolean };
  }
}

/** Whether the public may read an ask: never by itself, always by a coordinator's decision (PR-46). */
@Injectable()
export class AskPublicationService {
  constructor(
    private readonly asks: AskPublicationRepository,
    private readonly history: History,
  ) {}

  /** A repeat changes nothing. An address that was taken away does not come back: the next one is another. */
  @Transactional()
  async publish(scope: CoalitionScope, actor: Actor, code: string, published: boolean): Promise<void> {
    const id = await this.asks.set(scope, code, published ? newSlug() : null);
    if (id !== undefined)
      await this.history.record(scope, actor.personId, 'ASK_PUBLISHED', id, { published });
  }
}
