import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { entriesOf } from '@chorus/platform/db/page';
import type { AnswerKind, Channel, Rating } from '../domain/delivery';
import { LIFE, PUBLISHED } from '../domain/life';

/** An office, and its holder on the day of delivery. */
export interface Recipient {
  readonly office: string;
  readonly holder: string | null;
}

export interface DeliveryRow {
  readonly id: string;
  readonly letterId: string;
  readonly channel: Channel;
  readonly languages: readonly string[];
  readonly deliveredAt: Date;
  readonly zone: string;
  readonly reference: string | null;
  readonly recipients: readonly Recipient[];
  readonly acknowledgedOn: string | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly letterId: string;
  readonly kind: AnswerKind;
  readonly answeredOn: string;
  readonly text: string;
  readonly document: string | null;
  readonly language: string;
  readonly rating: Rating;
}

@Injectable()
export class DeliveriesRepository {
  constructor(private readonly db: Db) {}

  /** The earliest first. */
  deliveries(scope: CoalitionScope, letterIds: readonly string[]): Promise<DeliveryRow[]> {
    return this.db.query<DeliveryRow>(
      scope,
      `select id, letter_id as "letterId", channel, languages, delivered_at as "deliveredAt", zone, reference, recipients,
              acknowledged_on::text as "acknowledgedOn"
         from letter_delivery where coalition_id = $1 and letter_id = any($2::uuid[]) order by delivered_at, id`,
      [scope.coalitionId, [...letterIds]],
    );
  }

  /** The earliest first. */
  answers(scope: CoalitionScope, letterIds: readonly string[]): Promise<AnswerRow[]> {
    return this.db.query<AnswerRow>(
      scope,
      `select id, letter_id as "letterId", kind, answered_on::text as "answeredOn", text, document, language, rating
         from letter_answer where coalition_id = $1 and letter_id = any($2::uuid[]) order by answered_on, id`,
      [scope.coalitionId, [...letterIds]],
    );
  }

  /** Where an instant lies, by the database's clock and the letter's closing. */
  async place(
    scope: CoalitionScope,
    letterId: string,
    at: Date,
  ): Promise<{ readonly future: boolean; readonly open: boolean } | undefined> {
    const [row] = await this.db.query<{ future: boolean; open: boolean }>(
      scope,
      `select $3 > clock_timestamp() as future, coalesce($3 < closed_at, false) as open
         from letter where coalition_id = $1 and id = $2`,
      [scope.coalitionId, letterId, at],
    );
    return row;
  }

  /** True once a day has begun anywhere on Earth, by the database's clock. */
  async hasCome(scope: CoalitionScope, day: string): Promise<boolean> {
    const [row] = await this.db.query<{ come: boolean }>(
      scope,
      `select $1::date <= (clock_timestamp() at time zone 'Pacific/Kiritimati')::date as come`,
      [day],
    );
    return row?.come === true;
  }

  async insertDelivery(
    scope: CoalitionScope,
    row: Omit<DeliveryRow, 'acknowledgedOn'>,
    personId: string,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into letter_delivery (coalition_id, id, letter_id, channel, languages, delivered_at, zone, reference, recipients, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        scope.coalitionId,
        row.id,
        row.letterId,
        row.channel,
        [...row.languages],
        row.deliveredAt,
        row.zone,
        row.reference,
        JSON.stringify(row.recipients),
        personId,
      ],
    );
  }

  /** The letter is delivered since its earliest delivery. */
  async markDelivered(scope: CoalitionScope, letterId: string): Promise<void> {
    await this.db.execute(
      scope,
      `update letter set state = case when state = any($3) then '${LIFE.deliver.to}' else state end,
              delivered_at = (select min(delivered_at) from letter_delivery where coalition_id = $1 and letter_id = $2)
        where coalition_id = $1 and id = $2`,
      [scope.coalitionId, letterId, [...LIFE.deliver.from]],
    );
  }

  /** Gives the letter; none where there is no such delivery. */
  async acknowledge(scope: CoalitionScope, id: string, on: string): Promise<string | undefined> {
    const [row] = await this.db.execute<{ letterId: string }>(
      scope,
      `update letter_delivery set acknowledged_on = $3 where coalition_id = $1 and id = $2 returning letter_id as "letterId"`,
      [scope.coalitionId, id, on],
    );
    return row?.letterId;
  }

  async insertAnswer(scope: CoalitionScope, row: AnswerRow, personId: string): Promise<void> {
    await this.db.execute(
      scope,
      `insert into letter_answer (coalition_id, id, letter_id, kind, answered_on, text, document, language, rating, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        scope.coalitionId,
        row.id,
        row.letterId,
        row.kind,
        row.answeredOn,
        row.text,
        row.document,
        row.language,
        row.rating,
        personId,
      ],
    );
  }

  /** The letter is answered; a repeat changes nothing. */
  async markAnswered(scope: CoalitionScope, letterId: string): Promise<void> {
    await this.db.execute(
      scope,
      `update letter set state = '${LIFE.answer.to}', answered_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and state = any($3)`,
      [scope.coalitionId, letterId, [...LIFE.answer.from]],
    );
  }

  /** Of each ask, the latest letters that carry it and have been opened, at most `first`. */
  lettersOfAsks(
    scope: CoalitionScope,
    askIds: readonly string[],
    first: number,
  ): Promise<{ readonly askId: string; readonly letterId: string }[]> {
    return this.db.query(
      scope,
      `select ask.id as "askId", carried.id as "letterId" from unnest($2::uuid[]) as ask(id)
        cross join lateral (
          select l.id, l.opened_at from letter_ask a
            join letter l on l.coalition_id = a.coalition_id and l.id = a.letter_id
           where a.coalition_id = $1 and a.ask_id = ask.id and l.state = any($3)
           order by l.opened_at desc, l.id limit $4) carried
        order by carried.opened_at desc, carried.id`,
      [scope.coalitionId, [...askIds], [...PUBLISHED], entriesOf(first)],
    );
  }
}
