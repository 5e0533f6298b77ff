import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Display, LetterState } from '../domain/life';
import { changeableAt } from './awaits';

/** A signature as the bearer of its link sees it. */
export interface SignatureToConfirm {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly email: string;
  readonly addressKey: string | null;
  readonly language: Language;
  readonly confirmedAt: Date | null;
  readonly printedName: string;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly display: Display;
  readonly updates: boolean;
  readonly late: boolean;
  readonly dissociatedAt: Date | null;
  /** True while it can be changed and withdrawn. */
  readonly changeable: boolean;
  readonly state: LetterState;
  readonly slug: string;
  readonly letterTitle: string;
  readonly sha256: string;
}

/** Signatures that have a link: those that came with a mail address and are not withdrawn. */
@Injectable()
export class ReceiptsRepository {
  constructor(private readonly db: Db) {}

  async find(
    scope: CoalitionScope,
    where: { readonly id: string } | { readonly tokenHash: string },
  ): Promise<SignatureToConfirm | undefined> {
    const [column, value] = 'id' in where ? ['id', where.id] : ['token_hash', where.tokenHash];
    const [row] = await this.db.query<SignatureToConfirm>(
      scope,
      `select s.id, s.letter_id as "letterId", s.version_id as "versionId", v.number as "versionNumber", s.email,
              s.address_key as "addressKey", s.language, s.confirmed_at as "confirmedAt", s.printed_name as "printedName",
              s.affiliation, s.country, s.display, s.updates, s.late, s.dissociated_at as "dissociatedAt",
              ${changeableAt('clock_timestamp()')} as changeable, l.state, l.slug, l.title as "letterTitle", v.sha256
         from signature s join letter l on l.coalition_id = s.coalition_id and l.id = s.letter_id
         join letter_version v on v.coalition_id = s.coalition_id and v.id = s.version_id
        where s.coalition_id = $1 and s.${column} = $2 and s.withdrawn_at is null and s.email is not null`,
      [scope.coalitionId, value],
    );
    return row;
  }
}
