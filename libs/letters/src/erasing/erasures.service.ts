import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { forgetMails } from '@chorus/platform/mail/forget-mails';
import { PacketsService } from '../packet/packets.service';
import { LettersRepository } from '../text/letters.repository';
import './erasing-kinds';
import { ErasuresRepository } from './erasures.repository';

/** The right to be forgotten, for whoever has signed: the name goes everywhere, and the seal holds (SAFETY 38). */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly erasures: ErasuresRepository,
    private readonly letters: LettersRepository,
    private readonly packets: PacketsService,
    private readonly history: History,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gives the letter's id; a repeat changes nothing. Throws NOT_FOUND. */
  @Transactional()
  async erase(scope: CoalitionScope, actor: Actor, signatureId: string, reason: string): Promise<string> {
    const known = await this.erasures.find(scope, signatureId);
    if (known === undefined) throw notFound();
    const { letterId } = known;
    // Held, so that closing and sealing see it either as it was or erased.
    await this.letters.hold(scope, letterId);
    const signature = await this.erasures.find(scope, signatureId);
    if (signature === undefined || signature.erased) return letterId;
    const { organisationId, addressKey, email, createdAt } = signature;
    await this.erasures.empty(scope, signatureId);
    await this.erasures.forgetOriginal(scope, signatureId);
    if (organisationId !== null) await this.erasures.forgetRequests(scope, letterId, organisationId);
    if (addressKey !== null) await this.erasures.forgetMails(scope, letterId, addressKey);
    await this.packets.forget(scope, letterId, createdAt);
    await this.history.record(scope, actor.personId, 'SIGNATORY_ERASED', letterId, { reason });
    // Last, for files do not come back with a transaction that fails.
    if (email !== null) await forgetMails(this.settings, email);
    return letterId;
  }
}
