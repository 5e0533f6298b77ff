import { Injectable } from '@nestjs/common';
import type { Role } from '@chorus/kernel/actor';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';

export interface NewInvitation {
  readonly email: string;
  readonly language: Language;
  readonly role: Role;
  readonly organisationId: string | null;
}

export interface InvitationRow extends NewInvitation {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const COLUMNS = `id, email, language, role, organisation_id as "organisationId", created_at as "createdAt",
  expires_at as "expiresAt"`;
const GOOD = 'accepted_at is null and withdrawn_at is null and expires_at > clock_timestamp()';

@Injectable()
export class InvitationsRepository {
  constructor(private readonly db: Db) {}

  /** Good for seven days. False where an invitation of this address is open: the unique index decides. */
  async insert(
    scope: CoalitionScope,
    { id, email, language, role, organisationId }: NewInvitation & { readonly id: string },
    tokenHash: string,
    invitedBy: string,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into invitation (coalition_id, id, email, language, role, organisation_id, token_hash, invited_by, expires_at)
       values ($1, $2, lower($3), $4, $5, $6, $7, $8, now() + interval '7 days')
       on conflict (coalition_id, email) where accepted_at is null and withdrawn_at is null do nothing returning id`,
      [scope.coalitionId, id, email, language, role, organisationId, tokenHash, invitedBy],
    );
    return made.length === 1;
  }

  /** Invitations that can be accepted, by address. */
  page(scope: CoalitionScope, page: PageRequest): Promise<Page<InvitationRow>> {
    const matched = `select email as sort_key, ${COLUMNS} from invitation where coalition_id = $1 and ${GOOD}`;
    return readPage(this.db, scope, matched, [scope.coalitionId], page);
  }

  async good(scope: CoalitionScope, id: string): Promise<InvitationRow | undefined> {
    const [row] = await this.db.query<InvitationRow>(
      scope,
      `select ${COLUMNS} from invitation where coalition_id = $1 and id = $2 and ${GOOD}`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** The invitation of this address that can be accepted. */
  async goodFor(scope: CoalitionScope, email: string): Promise<InvitationRow | undefined> {
    const [row] = await this.db.query<InvitationRow>(
      scope,
      `select ${COLUMNS} from invitation where coalition_id = $1 and email = lower($2) and ${GOOD}`,
      [scope.coalitionId, email],
    );
    return row;
  }

  /** Spends an invitation: one caller gets it, however many ask at once. */
  async accept(scope: CoalitionScope, tokenHash: string): Promise<InvitationRow | undefined> {
    const [row] = await this.db.execute<InvitationRow>(
      scope,
      `update invitation set accepted_at = clock_timestamp() where coalition_id = $1 and token_hash = $2 and ${GOOD} returning ${COLUMNS}`,
      [scope.coalitionId, tokenHash],
    );
    return row;
  }

  /** Ends an invitation that nobody has accepted; false where it was accepted, withdrawn, or never there. */
  async withdraw(scope: CoalitionScope, id: string): Promise<boolean> {
    const withdrawn = await this.db.execute<{ id: string }>(
      scope,
      `update invitation set withdrawn_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and accepted_at is null and withdrawn_at is null returning id`,
      [scope.coalitionId, id],
    );
    return withdrawn.length === 1;
  }

  /** Ends the invitation of this address that has run out, so that a new one can stand. */
  async withdrawExpired(scope: CoalitionScope, email: string): Promise<void> {
    await this.db.execute(
      scope,
      `update invitation set withdrawn_at = clock_timestamp()
        where coalition_id = $1 and email = lower($2) and accepted_at is null and withdrawn_at is null
          and expires_at <= clock_timestamp()`,
      [scope.coalitionId, email],
    );
  }

  /** Whether there is such an invitation, and whether it has been accepted. */
  async fate(scope: CoalitionScope, id: string): Promise<{ readonly accepted: boolean } | undefined> {
    const [row] = await this.db.query<{ accepted: boolean }>(
      scope,
      `select accepted_at is not null as accepted from invitation where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }
}
