import { createContext, use } from 'react';
import type { Language } from './language';

export type Role = 'COORDINATOR' | 'PARTNER' | 'MEMBER' | 'DATA_PROTECTION_OFFICER';

export interface Standing {
  readonly id: string;
  readonly role: Role;
  readonly coalition: { readonly slug: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/** Who uses this page, and as what. */
export interface Session {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
  /** False until language and zone were chosen once. */
  readonly settled: boolean;
  readonly standing: Standing;
  readonly standings: readonly Standing[];
  /** Reads it anew, after language, zone or role changed. */
  readonly renew: () => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('no one is signed in here');
  return session;
}

/** True for roles that the server lets do a thing; the server decides, this only spares a refusal. */
export function useRole(...roles: readonly Role[]): boolean {
  return roles.includes(useSession().standing.role);
}
