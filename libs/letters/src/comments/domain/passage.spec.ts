import fc from 'fast-check';
import { anchor, replaced } from './passage';

const text = fc.string({ maxLength: 60 });
const words = fc.string({ minLength: 1, maxLength: 20 });

describe('a passage of a block', () => {
  it('is found wherever its words have moved to', () => {
    fc.assert(
      fc.property(text, words, text, fc.nat(100), (before, quote, after, start) => {
        const at = anchor(before + quote + after, { quote, start });
        expect(at).not.toBeNull();
        expect((before + quote + after).slice(at ?? 0, (at ?? 0) + quote.length)).toBe(quote);
      }),
    );
  });

  it('is the one where it was, of several with the same words', () => {
    expect(anchor('ask, ask and ask', { quote: 'ask', start: 5 })).toBe(5);
    expect(anchor('We ask, ask and ask', { quote: 'ask', start: 5 })).toBe(3);
    expect(anchor('We truly ask and ask', { quote: 'ask', start: 13 })).toBe(9);
  });

  it('is gone with its words', () => {
    expect(anchor('We insist.', { quote: 'ask', start: 3 })).toBeNull();
    expect(replaced('We insist.', { quote: 'ask', start: 3 }, 'urge')).toBeNull();
    expect(anchor('', { quote: '', start: 0 })).toBeNull();
  });

  it('is replaced, and nothing around it', () => {
    fc.assert(
      fc.property(text, words, text, text, (before, quote, after, instead) => {
        const whole = before + quote + after;
        const at = anchor(whole, { quote, start: before.length });
        expect(at).toBe(before.length);
        expect(replaced(whole, { quote, start: before.length }, instead)).toBe(before + instead + after);
      }),
    );
  });
});
