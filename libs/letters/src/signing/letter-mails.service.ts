import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { MAILS_MAXIMUM } from '../domain/signing';
import { LetterMailsRepository } from './letter-mails.repository';
import type { LiveSignature } from './signatures.repository';

/** Mails about a letter: at most so many to one address, whatever they are about and whoever asks for them (SAFETY 25). */
@Injectable()
export class LetterMailsService {
  constructor(
    private readonly mails: LetterMailsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The number of the next mail, within the use case's transaction; see `mayBeSent`. */
  async next(scope: CoalitionScope, letterId: string, addressKey: string): Promise<number> {
    return (await this.mails.next(scope, letterId, [addressKey])).get(addressKey) ?? MAILS_MAXIMUM + 1;
  }

  /** The same of many addresses, by address. */
  nextOfEach(
    scope: CoalitionScope,
    letterId: string,
    addressKeys: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    return this.mails.next(scope, letterId, addressKeys);
  }

  /** Asked by the job and not before, so that a page that owes a mail does the same work for each address. */
  mayBeSent(mail: number): boolean {
    return mail <= MAILS_MAXIMUM;
  }

  /** Owes a signature's address its link: to confirm it, or once that is done to see, change or withdraw it. */
  async oweLink(
    scope: CoalitionScope,
    letterId: string,
    addressKey: string,
    { id, confirmed }: LiveSignature,
  ): Promise<void> {
    const mail = await this.next(scope, letterId, addressKey);
    const job = confirmed ? 'letters.signature-receipt' : 'letters.confirm-signature';
    await this.outbox.append(scope, job, { signatureId: id, mail });
  }
}
