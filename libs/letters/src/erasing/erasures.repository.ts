import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface SignatureToErase {
  readonly letterId: string;
  readonly slug: string;
  readonly organisationId: string | null;
  readonly addressKey: string | null;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly erased: boolean;
}

/** Every table that knows a signatory. What is only an id stays; everything that says who it was goes. */
@Injectable()
export class ErasuresRepository {
  constructor(private readonly db: Db) {}

  async find(scope: CoalitionScope, signatureId: string): Promise<SignatureToErase | undefined> {
    const [row] = await this.db.query<SignatureToErase>(
      scope,
      `select s.letter_id as "letterId", l.slug, s.organisation_id as "organisationId", s.address_key as "addressKey", s.email,
              s.created_at as "createdAt", s.erased_at is not null as erased
         from signature s join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id
        where s.coalition_id = $1 and s.id = $2`,
      [scope.coalitionId, signatureId],
    );
    return row;
  }

  /** Empties a signature. One that is to be sealed or is sealed stays counted, unnamed; any other is withdrawn with it. */
  async empty(scope: CoalitionScope, signatureId: string): Promise<void> {
    await this.db.execute(
      scope,
      `update signature s set printed_name = '', title = null, affiliation = null, country = null, email = null, address_key = null,
              network_key = null, organisation_id = null, person_id = null, salt = null, display = 'WITHHELD', updates = false,
              token_hash = 'erased ' || s.id, handle = gen_random_uuid(), erased_at = clock_timestamp(),
              withdrawn_at = case when exists (select from seal_entry e where e.coalition_id = s.coalition_id and e.signature_id = s.id)
                then s.withdrawn_at else coalesce(s.withdrawn_at, clock_timestamp()) end
        where s.coalition_id = $1 and s.id = $2`,
      [scope.coalitionId, signatureId],
    );
  }

  /** What a list said of it; the list's name and digest with it, for either can spell out who was in it. */
  async forgetOriginal(scope: CoalitionScope, signatureId: string): Promise<void> {
    await this.db.execute(
      scope,
      `with gone as (delete from signature_original where coalition_id = $1 and signature_id = $2 returning import_id)
       update signature_import i set file = '—', digest = 'erased' from gone where i.coalition_id = $1 and i.id = gone.import_id`,
      [scope.coalitionId, signatureId],
    );
  }

  /** Who was asked to sign for the organisation, and what was answered. */
  async forgetRequests(scope: CoalitionScope, letterId: string, organisationId: string): Promise<void> {
    await this.db.execute(
      scope,
      'delete from signature_request where coalition_id = $1 and letter_id = $2 and organisation_id = $3',
      [scope.coalitionId, letterId, organisationId],
    );
  }

  /** That its mailbox was ever written to about the letter. */
  async forgetMails(scope: CoalitionScope, letterId: string, addressKey: string): Promise<void> {
    await this.db.execute(
      scope,
      'delete from letter_mail where coalition_id = $1 and letter_id = $2 and address_key = $3',
      [scope.coalitionId, letterId, addressKey],
    );
  }
}
