import type { DataSource } from 'typeorm';
import { APP_ROLE } from './data-source';

interface RoleRow {
  readonly name: string;
  readonly powerful: boolean;
  readonly owns: string | null;
}

/** Refuses to run as a role that row security does not bind (SAFETY 2). Throws a sentence with the remedy. */
export async function checkRole(source: DataSource): Promise<void> {
  const [role] = await source.query<RoleRow[]>(`
    select current_user as name,
           (rolsuper or rolbypassrls) as powerful,
           (select min(relname) from pg_class where relowner = r.oid and relkind in ('r', 'p')) as owns
      from pg_roles r where rolname = current_user`);
  if (role === undefined || role.name !== APP_ROLE || role.powerful || role.owns !== null) {
    throw new Error(
      `The database role "${role?.name}" is not bound by row security. Run the migrations, which make the role ${APP_ROLE}, ` +
        'and let DATABASE_URL name a login that may act as it.',
    );
  }
}
