interface Kept<V> {
  readonly value: Promise<V>;
  readonly until: number;
}

/**
 * What many ask for at once is read once: those who come while it is being read wait for the same answer, and those who
 * come within its lifetime are given it again. What fails is not kept.
 */
export class BriefCache<V> {
  private readonly kept = new Map<string, Kept<V>>();

  constructor(
    private readonly lifetimeMs: number,
    /** Entries at most; the oldest goes first. */
    private readonly most = 500,
  ) {}

  get(key: string, load: () => Promise<V>): Promise<V> {
    const known = this.kept.get(key);
    if (known !== undefined && performance.now() < known.until) return known.value;
    const entry = { value: load(), until: performance.now() + this.lifetimeMs };
    this.kept.delete(key);
    this.kept.set(key, entry);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    entry.value.catch(() => {
      if (this.kept.get(key) === entry) this.kept.delete(key);
    });
    return entry.value;
  }

  /** From here on what begins with this is read anew, also where a reading from before is still under way. */
  forget(prefix: string): void {
    for (const key of this.kept.keys()) if (key.startsWith(prefix)) this.kept.delete(key);
  }
}
