import { Injectable } from '@nestjs/common';
import type { Role } from '@chorus/kernel/actor';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  readonly role: Role;
  readonly organisationId: string | null;
}

const COLUMNS = 'id, email, language, role, organisation_id as "organisationId"';
const GOOD = 'accepted_at is null and expires_at > clock_timestamp()';

@Injectable()
export class InvitationsRepository {
  constructor(private readonly db: Db) {}

  /** Good for seven days. */
  async insert(
    scope: CoalitionScope,
    invitation: Invitation,
    tokenHash: string,
    invitedBy: string,
  ): Promise<void> {
    const { id, email, language, role, organisationId } = invitation;
    await this.db.execute(
      scope,
      `insert into invitation (coalition_id, id, email, language, role, organisation_id, token_hash, invited_by, expires_at)
       values ($1, $2, lower($3), $4, $5, $6, $7, $8, now() + interval '7 days')`,
      [scope.coalitionId, id, email, language, role, organisationId, tokenHash, invitedBy],
    );
  }

  async good(scope: CoalitionScope, id: string): Promise<Invitation | undefined> {
    const [row] = await this.db.query<Invitation>(
      scope,
      `select ${COLUMNS} from invitation where coalition_id = $1 and id = $2 and ${GOOD}`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Spends an invitation: one caller gets it, however many ask at once. */
  async accept(scope: CoalitionScope, tokenHash: string): Promise<Invitation | undefined> {
    const [row] = await this.db.execute<Invitation>(
      scope,
      `update invitation set accepted_at = clock_timestamp() where coalition_id = $1 and token_hash = $2 and ${GOOD} returning ${COLUMNS}`,
      [scope.coalitionId, tokenHash],
    );
    return row;
  }
}
