export interface Figures {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p95: number;
}

/** Does `work` so many times, so many at once, after a tenth as much to warm up is discarded from the figures. */
export async function measure(
  atOnce: number,
  times: number,
  work: (n: number) => Promise<unknown>,
): Promise<Figures> {
  const warm = Math.floor(times / 10);
  await run(atOnce, 0, warm, work);
  const start = performance.now();
  const took = await run(atOnce, warm, times, work);
  const seconds = (performance.now() - start) / 1000;
  const sorted = took.sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { perSecond: sorted.length / seconds, p50: at(0.5), p95: at(0.95) };
}

async function run(
  atOnce: number,
  from: number,
  to: number,
  work: (n: number) => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  let next = from;
  const worker = async (): Promise<void> => {
    while (next < to) {
      const n = next++;
      const start = performance.now();
      await work(n);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return took;
}
