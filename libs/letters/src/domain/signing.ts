import type { Role } from '@chorus/kernel/actor';

/** Roles that may sign for an organisation, where it has authorised the person too (PR-12). */
export const SIGNING_ROLES = ['PARTNER', 'MEMBER', 'COORDINATOR'] as const satisfies readonly Role[];

export function maySign(role: Role): boolean {
  return SIGNING_ROLES.some((signing) => signing === role);
}
