import { currentTime } from './now';

/** When the newest answer to each query came from the server, by the query's key. */
const times = new Map<number, Date>();

export const arrivals = {
  note: (key: number): void => void times.set(key, currentTime()),
  of: (key: number): Date | null => times.get(key) ?? null,
};
