import { oneOf, textOf } from '@/base/search';
import type { Role } from '@/base/session';

export const ROLES = [
  'COORDINATOR',
  'PARTNER',
  'MEMBER',
  'DATA_PROTECTION_OFFICER',
] as const satisfies Role[];

/** What the address of the members says: the role that is asked for, and where the list goes on. */
export interface MembersSearch {
  readonly role?: Role;
  readonly after?: string;
}

export function membersSearch(raw: Record<string, unknown>): MembersSearch {
  return { role: oneOf(raw, 'role', ROLES), after: textOf(raw, 'after') };
}
