import { Injectable } from '@nestjs/common';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '../db/db';

export interface WorkFigures {
  readonly owed: number;
  readonly oldestSeconds: number;
  readonly deadLetters: number;
}

export interface MailFigure {
  readonly state: string;
  readonly mails: number;
}

@Injectable()
export class FiguresRepository {
  constructor(private readonly db: Db) {}

  /** Work that is due and not done, for how long the oldest has been so, and work that was given up. */
  async work(scope: PlatformScope): Promise<WorkFigures | undefined> {
    const [row] = await this.db.query<WorkFigures>(
      scope,
      `select count(*)::int as owed, coalesce(extract(epoch from clock_timestamp() - min(run_at)), 0)::float8 as "oldestSeconds",
              (select count(*)::int from dead_letter) as "deadLetters"
         from outbox where done_at is null and run_at <= clock_timestamp()`,
    );
    return row;
  }

  /** Mails of the last 24 hours by state, in full tens: fewer could be somebody's. */
  mails(scope: PlatformScope): Promise<MailFigure[]> {
    return this.db.query<MailFigure>(
      scope,
      `select s.state, (count(m.id) / 10 * 10)::int as mails
         from unnest(array['owed', 'sent', 'refused', 'capped']) s (state)
         left join mail m on m.state = s.state and m.created_at > now() - interval '1 day' group by s.state`,
    );
  }
}
