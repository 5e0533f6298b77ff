import fc from 'fast-check';
import { canonicalAddress, writtenAddress } from './canonical-address';

const FOLDS_PLUS = ['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'fastmail.com', 'proton.me', 'protonmail.com', 'icloud.com']; // prettier-ignore
const FOLDS_NOTHING = ['example.org', 'un.org', 'notgmail.com', 'gmail.com.example.org', 'mail.gmail.com'];

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
const names = fc.array(name, { minLength: 1, maxLength: 4 });
const plus = fc.stringMatching(/^[a-z0-9.+]{0,8}$/);
/** The same text with some of its letters in the other case. */
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((letter, n) => (upper[n] ? letter.toUpperCase() : letter)).join(''));

describe('the canonical form of a mail address', () => {
  it.each([
    ['Ada@Example.ORG', 'ada@example.org'],
    [' ada@example.org ', 'ada@example.org'],
    ['ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ada@example.org'],
    ['ada@Bücher.example', 'ada@xn--bcher-kva.example'],
    ['ada@xn--BCHER-kva.example', 'ada@xn--bcher-kva.example'],
    ['ada@bu\u0308cher.example', 'ada@xn--bcher-kva.example'],
    ['ada@example.org.', 'ada@example.org'],
    ['ada@example。org', 'ada@example.org'],
    ['A.d.a+letters@GoogleMail.com', 'ada@gmail.com'],
    ['a.d.a+x@outlook.com', 'a.d.a@outlook.com'],
    ['a.d.a+x@example.org', 'a.d.a+x@example.org'],
    ['+x@gmail.com', '+x@gmail.com'],
    ['no address', 'no address'],
  ])('of %s is %s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

  it('is its own canonical form, whatever was written', () => {
    const anything = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(...FOLDS_PLUS, ...FOLDS_NOTHING)).map((parts) => parts.join('@')), // prettier-ignore
    );
    fc.assert(
      fc.property(anything, (address) => {
        const canonical = canonicalAddress(address);
        expect(canonicalAddress(canonical)).toBe(canonical);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no notice of case, at any domain', () => {
    const domain = fc.constantFrom(...FOLDS_PLUS, ...FOLDS_NOTHING);
    const pair = fc.tuple(names, domain).chain(([parts, host]) => {
      const address = `${parts.join('.')}@${host}`;
      return fc.tuple(fc.constant(address), anyCase(address));
    });
    fc.assert(
      fc.property(pair, ([one, other]) => expect(canonicalAddress(other)).toBe(canonicalAddress(one))),
    );
  });

  it('takes no notice of what follows a plus where the provider does not, and there alone', () => {
    fc.assert(
      fc.property(names, plus, (parts, after) => {
        const local = parts.join('.');
        for (const domain of FOLDS_PLUS)
          expect(canonicalAddress(`${local}+${after}@${domain}`)).toBe(
            canonicalAddress(`${local}@${domain}`),
          );
        for (const domain of FOLDS_NOTHING)
          expect(canonicalAddress(`${local}+${after}@${domain}`)).not.toBe(
            canonicalAddress(`${local}@${domain}`),
          );
      }),
    );
  });

  it('takes no notice of dots at Gmail alone', () => {
    fc.assert(
      fc.property(name, name, (one, two) => {
        expect(canonicalAddress(`${one}.${two}@gmail.com`)).toBe(
          canonicalAddress(`${one}${two}@googlemail.com`),
        );
        for (const domain of ['outlook.com', 'icloud.com', ...FOLDS_NOTHING])
          expect(canonicalAddress(`${one}.${two}@${domain}`)).not.toBe(
            canonicalAddress(`${one}${two}@${domain}`),
          );
      }),
    );
  });
});

describe('the address that a mail goes to', () => {
  it.each([
    ['Ada.L+x@Gmail.com', 'Ada.L+x@gmail.com'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ada', null],
    ['@example.org', null],
    ['ada@', null],
    ['ada@exa mple.org', null],
  ])('of %s is %s', (text, address) => expect(writtenAddress(text)).toBe(address));
});
