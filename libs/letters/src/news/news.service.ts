import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { LetterMailsService } from '../signing/letter-mails.service';
import type { News } from './news-kinds';
import { NewsRepository, type Agreed } from './news.repository';

/** What became of a letter, told to signers who have agreed to it; and its silence, told to coordinators. */
@Injectable()
export class NewsService {
  constructor(
    private readonly news: NewsRepository,
    private readonly mails: LetterMailsService,
    private readonly outbox: Outbox,
  ) {}

  /** Owes each who has agreed a mail, within those that a letter allows to one address. */
  @Transactional()
  async spread(scope: CoalitionScope, letterId: string, what: News): Promise<void> {
    const agreed = await this.news.agreed(scope, letterId);
    const keys = agreed.flatMap(({ addressKey }) => addressKey ?? []);
    const mails = await this.mails.nextOfEach(scope, letterId, keys);
    await this.outbox.appendAll(
      scope,
      'letters.news-mail',
      agreed.map(({ id, addressKey }) => ({
        signatureId: id,
        what,
        mail: (addressKey === null ? undefined : mails.get(addressKey)) ?? 0,
      })),
    );
  }

  async reader(scope: CoalitionScope, signatureId: string): Promise<Agreed | null> {
    return (await this.news.still(scope, signatureId)) ?? null;
  }

  isSilent(scope: CoalitionScope, letterId: string): Promise<boolean> {
    return this.news.isSilent(scope, letterId);
  }

  /** Owes each coordinator a reminder of a letter that has had no answer of substance. */
  @Transactional()
  async remindOfSilence(scope: CoalitionScope, letterId: string): Promise<void> {
    if (!(await this.news.isSilent(scope, letterId))) return;
    const coordinators = await this.news.coordinators(scope);
    await this.outbox.appendAll(
      scope,
      'letters.silence-mail',
      coordinators.map((personId) => ({ letterId, personId })),
    );
  }
}
