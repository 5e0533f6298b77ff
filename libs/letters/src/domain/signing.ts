import type { Role } from '@chorus/kernel/actor';
import type { Audience } from './life';

/** Roles that may sign for an organisation, where it has authorised the person too (PR-12). */
export const SIGNING_ROLES = ['PARTNER', 'MEMBER', 'COORDINATOR'] as const satisfies readonly Role[];

export function maySign(role: Role): boolean {
  return SIGNING_ROLES.some((signing) => signing === role);
}

/** Who signs: an organisation, a member of the coalition in a personal capacity, or somebody on the public page. */
export type SignerKind = 'ORGANISATION' | 'MEMBER' | 'ANYBODY';

const ADMITTED: Readonly<Record<Audience, readonly SignerKind[]>> = {
  MEMBERS: ['ORGANISATION', 'MEMBER'],
  ORGANISATIONS: ['ORGANISATION'],
  PUBLIC: ['ORGANISATION', 'MEMBER', 'ANYBODY'],
};

/** Who may sign a letter that is meant for this audience. */
export function admits(audience: Audience, signer: SignerKind): boolean {
  return ADMITTED[audience].includes(signer);
}

export const CAPACITIES = ['ORGANISATION', 'PERSONAL'] as const;
/** In which capacity somebody of the coalition has signed. */
export type SigningCapacity = (typeof CAPACITIES)[number];

export const STANDINGS = [
  'COUNTS',
  'AWAITS_RECONFIRMATION',
  'AWAITS_SUPPLEMENT',
  'HELD',
  'REJECTED',
] as const;
/** Whether a confirmed signature counts, and if not, for what it waits. */
export type SignatureStanding = (typeof STANDINGS)[number];

/** Mails about one letter to one address, of any kind, at most (SAFETY 25). */
export const MAILS_MAXIMUM = 3;
