import { Envelopes, type SealedPlace } from './envelopes';

const PLACE: SealedPlace = { table: 't', column: 'c', row: 'r', coalitionId: 'k' };

describe('a sealed value', () => {
  const envelopes = new Envelopes('a secret');
  const value = Buffer.from('what nobody reads');

  it('opens where it lies, under its key and under a key that came later', () => {
    const sealed = envelopes.seal(PLACE, value);
    expect(envelopes.open(PLACE, sealed)).toEqual(value);
    expect(new Envelopes('a new secret', ['a secret']).open(PLACE, sealed)).toEqual(value);
    expect(sealed.includes(value)).toBe(false);
    expect(envelopes.seal(PLACE, value)).not.toEqual(sealed);
  });

  it.each(['table', 'column', 'row', 'coalitionId'])('opens at no other %s', (part) => {
    const sealed = envelopes.seal(PLACE, value);
    expect(() => envelopes.open({ ...PLACE, [part]: 'x' }, sealed)).toThrow();
  });

  it('does not open without its key, nor with any byte changed', () => {
    const sealed = envelopes.seal(PLACE, value);
    expect(() => new Envelopes('another secret').open(PLACE, sealed)).toThrow('is missing');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => envelopes.open(PLACE, changed)).toThrow();
    }
  });
});
