import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Audience, LetterState } from '../domain/life';
import { inItsCampaign, lateAt, openAt } from './awaits';

export interface LetterFacts {
  readonly state: LetterState;
  readonly audience: Audience;
}

export interface HeldLetter {
  /** The instant, by the database's clock, at which the letter was found open, and which dates what is done to it. */
  readonly at: Date;
  /** True where it is closed and takes late signatures. */
  readonly late: boolean;
}

export interface OpenVersion {
  readonly id: string;
  readonly number: number;
}

/** What signing asks of a letter. */
@Injectable()
export class SigningWindowRepository {
  constructor(private readonly db: Db) {}

  async facts(scope: CoalitionScope, letterId: string): Promise<LetterFacts | undefined> {
    const [row] = await this.db.query<LetterFacts>(
      scope,
      `select state, audience from letter where coalition_id = $1 and id = $2`,
      [scope.coalitionId, letterId],
    );
    return row;
  }

  /** Holds the letter as it is for the rest of the transaction; nothing where it takes no signatures any more, or yet. */
  async hold(scope: CoalitionScope, letterId: string): Promise<HeldLetter | undefined> {
    const [held] = await this.db.execute<HeldLetter>(
      scope,
      `select now.at, not ${openAt('now.at')} as late from letter l, lateral (select clock_timestamp() as at) now
        where l.coalition_id = $1 and l.id = $2 and (${openAt('now.at')} or ${lateAt('now.at')}) for share of l`,
      [scope.coalitionId, letterId],
    );
    return held;
  }

  /** The version that is signed; to be asked once the letter is held, for an amendment may have been waited for. */
  async openVersion(scope: CoalitionScope, letterId: string): Promise<OpenVersion | undefined> {
    const [row] = await this.db.query<OpenVersion>(
      scope,
      `select id, number from letter_version where coalition_id = $1 and letter_id = $2 order by number desc limit 1`,
      [scope.coalitionId, letterId],
    );
    return row;
  }

  /** Whether the letter is one of a campaign that the organisation is in. */
  async ofCampaignJoined(scope: CoalitionScope, letterId: string, organisationId: string): Promise<boolean> {
    const rows = await this.db.query(
      scope,
      `select from letter l where l.coalition_id = $1 and l.id = $2 and ${inItsCampaign('$3::uuid')}`,
      [scope.coalitionId, letterId, organisationId],
    );
    return rows.length === 1;
  }

  /** Takes late signatures until an instant; false where that instant is not to come. */
  async admitLate(scope: CoalitionScope, letterId: string, until: Date): Promise<boolean> {
    const admitted = await this.db.execute<{ id: string }>(
      scope,
      `update letter set late_until = $3
        where coalition_id = $1 and id = $2 and $3 > clock_timestamp() and state in ('CLOSED', 'DELIVERED', 'ANSWERED') returning id`,
      [scope.coalitionId, letterId, until],
    );
    return admitted.length === 1;
  }
}
