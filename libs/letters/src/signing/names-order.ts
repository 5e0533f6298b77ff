/** SQL on a signature `s`: its place in a list of names, organisations first. The index signature_public holds this very expression. */
export const NAME_KEY = `((case when s.organisation_id is null then 'b' else 'a' end || lower(s.printed_name)) collate "C")`;

/** SQL: the order of a list of names; `seek` holds the first letters of the key, so that it is the order of the key. */
export const NAMES_ORDER = `s.seek, ${NAME_KEY}, s.id`;

/**
 * SQL: the signature `s` comes after a place, given SQL for its key and id; all do where the key is null. The index is
 * entered by `seek`, since row security lets it be entered by no text.
 */
export function comesAfter(key: string, id: string): string {
  const letter = (n: number) => `ascii(substr(${key}, ${n}, 1))::bigint`;
  return `(${key} is null or (s.seek >= (${letter(1)} << 42 | ${letter(2)} << 21 | ${letter(3)})
    and (${NAME_KEY}, s.id) > (${key}, ${id})))`;
}
