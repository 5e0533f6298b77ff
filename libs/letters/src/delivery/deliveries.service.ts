import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { endsSilence, silenceOf, type Silence } from '../domain/delivery';
import { LIFE, mayTake } from '../domain/life';
import { workingDaysAfter } from '../domain/reminder';
import { wrongState } from '../letter-kinds';
import { SILENT_DAYS } from '../news/news-kinds';
import { LettersRepository, type LetterRow } from '../text/letters.repository';
import { TranslationsService } from '../translations/translations.service';
import { DeliveriesRepository, type AnswerRow, type DeliveryRow } from './deliveries.repository';
import { DELIVERY_ERRORS } from './delivery-kinds';

/** What became of a letter once it was closed. */
export interface Outcome {
  readonly deliveries: readonly DeliveryRow[];
  readonly answers: readonly AnswerRow[];
  /** Null where it is not delivered. */
  readonly silence: Silence | null;
}

const NOTHING: Outcome = { deliveries: [], answers: [], silence: null };

/** PR-18: delivery and answer, and the clock between the two. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly outcomes: DeliveriesRepository,
    private readonly letters: LettersRepository,
    private readonly translations: TranslationsService,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  /** By letter; `now` is the instant up to which a silence is counted. */
  async ofLetters(
    scope: CoalitionScope,
    letterIds: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, Outcome>> {
    const deliveries = await this.outcomes.deliveries(scope, letterIds);
    const answers = await this.outcomes.answers(scope, letterIds);
    const outcome = (id: string): Outcome => {
      const made = deliveries.filter(({ letterId }) => letterId === id);
      const given = answers.filter(({ letterId }) => letterId === id);
      const [first] = made;
      if (first === undefined) return NOTHING;
      const silence = silenceOf({ at: first.deliveredAt, zone: first.zone }, given, now);
      return { deliveries: made, answers: given, silence };
    };
    return new Map(letterIds.map((id) => [id, outcome(id)]));
  }

  /** By ask, the latest letters that carry it, once they are public (PR-20). */
  async lettersOfAsks(
    scope: CoalitionScope,
    askIds: readonly string[],
    first: number,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const byAsk = new Map<string, string[]>(askIds.map((id) => [id, []]));
    for (const { askId, letterId } of await this.outcomes.lettersOfAsks(scope, askIds, first))
      byAsk.get(askId)?.push(letterId);
    return byAsk;
  }

  /**
   * The first delivery of a closed letter, or one more. Throws NOT_FOUND, WRONG_STATE, DELIVERY_IN_FUTURE,
   * DELIVERY_BEFORE_CLOSING, TRANSLATION_OUTDATED (US-26).
   */
  @Transactional()
  async deliver(
    scope: CoalitionScope,
    actor: Actor,
    delivery: Omit<DeliveryRow, 'id' | 'acknowledgedOn'>,
  ): Promise<void> {
    const { letterId, channel, languages, deliveredAt } = delivery;
    const letter = await this.hold(scope, letterId);
    const delivered = letter.deliveredAt !== null && letter.state !== 'WITHDRAWN';
    if (!mayTake(LIFE.deliver, letter.state) && !delivered) throw wrongState(letter.state, LIFE.deliver);
    const place = await this.outcomes.place(scope, letterId, deliveredAt);
    if (place?.future === true) throw new DomainError(DELIVERY_ERRORS.DELIVERY_IN_FUTURE, {}, 'deliveredAt');
    if (place?.open === true)
      throw new DomainError(DELIVERY_ERRORS.DELIVERY_BEFORE_CLOSING, {}, 'deliveredAt');
    for (const language of languages) await this.demandText(scope, letter, language);
    await this.outcomes.insertDelivery(scope, { ...delivery, id: newId() }, actor.personId);
    await this.outcomes.markDelivered(scope, letterId);
    if (!delivered) {
      await this.outbox.append(scope, 'letters.news', { letterId, what: 'DELIVERED' });
      const runAt = workingDaysAfter(deliveredAt, delivery.zone, SILENT_DAYS);
      await this.outbox.append(scope, 'letters.silence', { letterId }, { runAt });
    }
    const payload = { channel, languages };
    await this.history.record(scope, actor.personId, 'LETTER_DELIVERED', letterId, payload);
  }

  /** Gives the letter. Throws NOT_FOUND, DATE_IN_FUTURE. */
  @Transactional()
  async acknowledge(scope: CoalitionScope, actor: Actor, id: string, on: string): Promise<string> {
    await this.demandCome(scope, on, 'on');
    const letterId = await this.outcomes.acknowledge(scope, id, on);
    if (letterId === undefined) throw notFound();
    const payload = { deliveryId: id, on };
    await this.history.record(scope, actor.personId, 'DELIVERY_ACKNOWLEDGED', letterId, payload);
    return letterId;
  }

  /** A holding answer leaves the letter delivered. Throws NOT_FOUND, WRONG_STATE, DATE_IN_FUTURE. */
  @Transactional()
  async answer(scope: CoalitionScope, actor: Actor, answer: Omit<AnswerRow, 'id'>): Promise<void> {
    const { letterId, kind, answeredOn } = answer;
    await this.demandCome(scope, answeredOn, 'answeredOn');
    const letter = await this.hold(scope, letterId);
    if (!mayTake(LIFE.answer, letter.state) && letter.state !== LIFE.answer.to)
      throw wrongState(letter.state, LIFE.answer);
    await this.outcomes.insertAnswer(scope, { ...answer, id: newId() }, actor.personId);
    if (endsSilence(kind)) {
      await this.outcomes.markAnswered(scope, letterId);
      await this.outbox.append(scope, 'letters.news', { letterId, what: 'ANSWERED' });
    }
    await this.history.record(scope, actor.personId, 'LETTER_ANSWERED', letterId, { kind, on: answeredOn });
  }

  private async demandCome(scope: CoalitionScope, day: string, field: string): Promise<void> {
    if (!(await this.outcomes.hasCome(scope, day)))
      throw new DomainError(DELIVERY_ERRORS.DATE_IN_FUTURE, {}, field);
  }

  private async hold(scope: CoalitionScope, letterId: string): Promise<LetterRow> {
    const letter = await this.letters.hold(scope, letterId);
    if (letter === undefined) throw notFound();
    return letter;
  }

  private async demandText(scope: CoalitionScope, letter: LetterRow, language: string): Promise<void> {
    if (language === letter.language) return;
    if ((await this.translations.current(scope, letter.id, language)) !== undefined) return;
    throw new DomainError(DELIVERY_ERRORS.TRANSLATION_OUTDATED, { language }, 'languages');
  }
}
