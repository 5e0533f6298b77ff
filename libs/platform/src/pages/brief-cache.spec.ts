import { BriefCache } from './brief-cache';

const never = new Promise<never>(() => undefined);

describe('what many ask for at once', () => {
  it('is read once, and again once its time is over', async () => {
    let reads = 0;
    const read = () => Promise.resolve((reads += 1));
    const lasting = new BriefCache<number>(60_000);
    expect(await Promise.all([lasting.get('a', read), lasting.get('a', read)])).toEqual([1, 1]);
    expect(await lasting.get('a', read)).toBe(1);
    expect(await lasting.get('b', read)).toBe(2);
    const over = new BriefCache<number>(-1);
    expect([await over.get('a', read), await over.get('a', read)]).toEqual([3, 4]);
  });

  it('is read anew after a change, though a reading from before is under way', async () => {
    const cache = new BriefCache<string>(60_000);
    void cache.get('letter', () => never);
    cache.forget('letter');
    expect(await cache.get('letter', () => Promise.resolve('fresh'))).toBe('fresh');
  });

  it('is not kept where reading it failed', async () => {
    const cache = new BriefCache<string>(60_000);
    await expect(cache.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await cache.get('a', () => Promise.resolve('up'))).toBe('up');
  });

  it('does not grow beyond its bound', async () => {
    const cache = new BriefCache<number>(60_000, 2);
    let reads = 0;
    for (const key of ['a', 'b', 'c', 'a']) await cache.get(key, () => Promise.resolve((reads += 1)));
    expect(reads).toBe(4);
  });
});
