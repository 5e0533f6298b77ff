/** What a piece of work answered, and how many milliseconds it took. */
export async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

/** Prints the first, the median and the worst of these milliseconds. */
export function say(what: string, took: readonly number[]): void {
  const sorted = [...took].sort((a, b) => a - b);
  const [first = 0, middle = 0, last = 0] = [took[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  process.stdout.write(
    `${what.padEnd(28)} first ${first.toFixed(0)} ms   median ${middle.toFixed(0)} ms   worst ${last.toFixed(0)} ms\n`,
  );
}
