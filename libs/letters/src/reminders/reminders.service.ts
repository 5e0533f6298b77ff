import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import { isNight, notByNight } from '@chorus/kernel/night';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { dueAt, reminderInstant, REMINDERS, type Reminder } from '../domain/reminder';
import { AddressKeysService } from '../signing/address-keys.service';
import { LetterMailsService } from '../signing/letter-mails.service';
import { SigningWindowRepository } from '../signing/signing-window.repository';
import type { RemindPayload } from './reminder-kinds';
import { RemindersRepository, type OpenSpan } from './reminders.repository';

/** The longest that a reminder may come before it is due, for who would get it by night. */
const AHEAD_MS = 12 * 3_600_000;

/** Reminds those who may sign for organisations that have not: as a letter opens, once at half time, once on its last day. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly reminders: RemindersRepository,
    private readonly window: SigningWindowRepository,
    private readonly coalitions: CoalitionsService,
    private readonly keys: AddressKeysService,
    private readonly mails: LetterMailsService,
    private readonly outbox: Outbox,
  ) {}

  /** Owes what is due over a letter's time for signing. */
  @Transactional()
  async begin(scope: CoalitionScope, letterId: string): Promise<void> {
    const span = await this.reminders.span(scope, letterId);
    if (span === undefined) return;
    for (const kind of REMINDERS) {
      const due = dueAt(kind, span);
      if (due === null) continue;
      const runAt = kind === 'DAY' ? new Date(due.getTime() - AHEAD_MS) : due;
      await this.outbox.append(scope, 'letters.remind-all', { letterId, kind }, { runAt });
    }
  }

  /** Owes a reminder to each who is waited for now, at their own hour. */
  @Transactional()
  async plan(scope: CoalitionScope, letterId: string, kind: Reminder): Promise<void> {
    const span = await this.reminders.span(scope, letterId);
    if (span === undefined) return;
    const waiting = (await this.reminders.waiting(scope, letterId)).map((signer) => ({
      ...signer,
      key: this.keys.ofMailbox(letterId, signer.email),
      at: reminderInstant(kind, span, signer.zone),
    }));
    const due = waiting.flatMap(({ at, ...signer }) => (at === null ? [] : [{ ...signer, at }]));
    const mails = await this.mails.nextOfEach(
      scope,
      letterId,
      due.map(({ key }) => key),
    );
    for (const { organisationId, personId, key, at } of due) {
      const payload = { letterId, organisationId, personId, kind, mail: mails.get(key) ?? 0 };
      await this.outbox.append(scope, 'letters.remind', payload, { runAt: at });
    }
  }

  /**
   * The letter's time, where the reminder is still to be sent now; null where it is not. One that has been held up into
   * the night is owed anew for the morning.
   */
  @Transactional()
  async due(scope: CoalitionScope, reminder: RemindPayload, zone: string): Promise<OpenSpan | null> {
    const { letterId, organisationId, personId } = reminder;
    const span = await this.reminders.span(scope, letterId);
    if (span === undefined || !this.mails.mayBeSent(reminder.mail)) return null;
    if (!(await this.reminders.stillAwaits(scope, letterId, organisationId))) return null;
    const ofCampaignJoined = await this.window.ofCampaignJoined(scope, letterId, organisationId);
    const authority = await this.coalitions.authority(scope, organisationId, personId, { ofCampaignJoined });
    if (authority === undefined) return null;
    if (!isNight(span.now, zone)) return span;
    const morning = notByNight(span.now, zone);
    if (morning < span.closesAt)
      await this.outbox.append(scope, 'letters.remind', reminder, { runAt: morning });
    return null;
  }
}
