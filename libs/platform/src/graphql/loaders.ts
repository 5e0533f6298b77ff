import DataLoader from 'dataloader';
import type { GraphqlContext } from '../auth/request-of';

/** The request's loader of this name, so that a list asks once for what its entries refer to. */
export function loaderOf<T>(
  { loaders }: GraphqlContext,
  name: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): DataLoader<string, T | undefined> {
  const known = loaders.get(name) as DataLoader<string, T | undefined> | undefined;
  if (known !== undefined) return known;
  const made = new DataLoader<string, T | undefined>(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id));
  });
  loaders.set(name, made);
  return made;
}

/** Those of `ids` that there are, in the order asked for. */
export async function many<T>(
  loader: DataLoader<string, T | undefined>,
  ids: readonly string[],
): Promise<T[]> {
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((entry) => entry !== undefined);
}

export function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
