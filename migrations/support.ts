/**
 * Closes a coalition's table: without the transaction's coalition (set by platform/db) the database shows no row and
 * takes none, not even from the table's owner (SAFETY 2). `history` tables take no change and no removal.
 */
export function coalitionTable(name: string, rights = 'select, insert, update, delete'): string {
  return `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy coalition on ${name}
      using (coalition_id = nullif(current_setting('chorus.coalition', true), '')::uuid)
      with check (coalition_id = nullif(current_setting('chorus.coalition', true), '')::uuid);
    grant ${rights} on ${name} to chorus_app;`;
}

/**
 * A door: the one row that a bearer of its secret may read before the coalition is known. `secret` is compared with
 * what platform/scope was shown, `kind` keeps one door's secrets from opening another.
 */
export function door(table: string, kind: string, secret: string): string {
  return `
    create policy door on ${table} for select
      using (current_setting('chorus.door', true) = '${kind}:' || ${secret});`;
}

/** A table of the platform itself, which holds no coalition's content: people, sessions, owed work by id. */
export function platformTable(name: string, rights = 'select, insert, update, delete'): string {
  return `grant ${rights} on ${name} to chorus_app;`;
}
