/** A list of names as the object that GraphQL makes an enumeration of. */
export function enumOf<T extends string>(names: readonly T[]): Record<T, T> {
  return Object.fromEntries(names.map((name) => [name, name])) as Record<T, T>;
}
