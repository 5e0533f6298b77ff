/**
 * SQL, given the aliases of a signature and its letter: the signature counts. It is confirmed and not withdrawn, nobody
 * holds or rejects it, and it stands under words that mean what the letter's words mean now (PR-11). One that came late
 * counts once its supplement is sealed. Every count, list, page, packet and seal asks this, and nothing else.
 */
export function counts(s: string, l: string): string {
  return `(${live(s)} and ${s}.meaning = ${l}.meaning and (not ${s}.late or ${s}.supplement is not null))`;
}

/** SQL: the signature would count, had its letter not changed in substance since. */
export function awaitsReconfirmation(s: string, l: string): string {
  return `(${live(s)} and ${s}.meaning < ${l}.meaning)`;
}

function live(s: string): string {
  return `${s}.confirmed_at is not null and ${s}.withdrawn_at is null and ${s}.moderation = 'NONE'`;
}
