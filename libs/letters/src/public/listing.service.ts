import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { mayBeListed } from '../domain/public-face';
import { LettersService } from '../text/letters.service';
import { ListingRepository } from './listing.repository';
import { PUBLIC_ERRORS } from './public-kinds';

/** Whether search engines may list a letter: names are not indexable unless a coordinator decides so at closing. */
@Injectable()
export class ListingService {
  constructor(
    private readonly letters: LettersService,
    private readonly listing: ListingRepository,
    private readonly history: History,
  ) {}

  /** A repeat changes nothing; taking it back is always possible. Throws NOT_FOUND, NOT_CLOSED_YET. */
  @Transactional()
  async set(scope: CoalitionScope, actor: Actor, id: string, indexed: boolean): Promise<void> {
    const letter = await this.letters.one(scope, id);
    if (indexed && !mayBeListed(letter)) throw new DomainError(PUBLIC_ERRORS.NOT_CLOSED_YET);
    if (await this.listing.set(scope, id, indexed))
      await this.history.record(scope, actor.personId, 'LETTER_INDEXED', id, { indexed });
  }
}
