import { likeOf, narrows, readPattern } from './address-pattern';

describe('a pattern of addresses', () => {
  it.each([
    ['*@example.com', '%@example.com'],
    ['*@Example.COM', '%@example.com'],
    ['*@*.example.com', '%@%.example.com'],
    ['offer*', 'offer%@%'],
    ['offer_1%*@a-b.example.com', null],
    ['offer_1*@a-b.example.com', 'offer\\_1%@a-b.example.com'],
    ['*@bücher.example', '%@xn--bcher-kva.example'],
    ['*', null],
    ['*@', null],
    ['ab*', null],
    ['a*@example.com', null],
    ['ada@example.com', null],
    ['*ada@example.com', null],
    ['ada*x@example.com', null],
    ['*@com', null],
    ['*@example.com*', null],
    ['*@exa mple.com', null],
    ['*@example.com\r\nBcc: x@y.z', null],
    ['', null],
  ])('%j is matched as %j', (text, like) => {
    const pattern = readPattern(text);
    expect(pattern === null ? null : likeOf(pattern)).toBe(like);
  });

  it('that names only a server says no more than masked addresses do; one with a beginning does', () => {
    const narrow = ['*@example.com', '*@*.example.com', 'offer*', 'offer*@example.com'].map((text) => {
      const pattern = readPattern(text);
      return pattern !== null && narrows(pattern);
    });
    expect(narrow).toEqual([false, false, true, true]);
  });
});
