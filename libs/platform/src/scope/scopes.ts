import { Injectable } from '@nestjs/common';
import type { CoalitionScope, PlatformScope } from '@chorus/kernel/scope';
import { Transactions } from '../db/transactions';

export const PLATFORM_SCOPE = { kind: 'platform' } as PlatformScope;

/** A row that may be read before its coalition is known, by the bearer of its secret; see the doors in migrations. */
export interface Door {
  readonly table:
    'ask' | 'letter' | 'signature' | 'invitation' | 'membership' | 'coalition' | 'calendar_feed';
  /** SQL of what is read of it, besides its coalition. */
  readonly columns?: string;
  /** SQL of the one row, with `$1` for the secret. */
  readonly where: string;
  readonly kind: string;
  readonly secret: string;
}

interface Behind {
  readonly scope: CoalitionScope;
}

/** The only mint of scopes: from what the database itself has shown, never from what a request claims. */
@Injectable()
export class Scopes {
  constructor(private readonly transactions: Transactions) {}

  /** The rows behind a door, each with the scope of its coalition: none for a wrong secret. */
  async openDoor<Row extends object>({
    table,
    columns,
    where,
    kind,
    secret,
  }: Door): Promise<(Row & Behind)[]> {
    const read = [`${table === 'coalition' ? 'id' : 'coalition_id'} as coalition`, columns]
      .filter(Boolean)
      .join(', ');
    const rows = await this.transactions.read(
      { scope: PLATFORM_SCOPE, door: `${kind}:${secret}` },
      (transaction) =>
        transaction.query<(Row & { coalition: string })[]>(`select ${read} from ${table} where ${where}`, [
          secret,
        ]),
    );
    return rows.map((row) => ({ ...row, scope: this.ofRecord(row.coalition) }));
  }

  /** From a record of the platform's own that names its coalition: owed work, or one just made. */
  ofRecord(coalitionId: string): CoalitionScope {
    return { kind: 'coalition', coalitionId } as CoalitionScope;
  }
}
