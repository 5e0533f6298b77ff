/** Words of a draft that the server does not have yet, kept in this tab over a reload or a lost session. */
import type { Kept } from '../rules/editing';

const keyOf = (letterId: string) => `chorus.draft.letters.text.${letterId}`;

export function readKept(letterId: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(letterId)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** False where the device has no room for it. */
export function keep(letterId: string, kept: Kept): boolean {
  try {
    sessionStorage.setItem(keyOf(letterId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetKept(letterId: string): void {
  sessionStorage.removeItem(keyOf(letterId));
}
