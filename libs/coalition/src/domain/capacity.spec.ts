import { canonicalTag } from './capacity';

describe('a language tag', () => {
  it.each([
    ['ln', 'ln'],
    ['FR-cd', 'fr-CD'],
    ['pga', 'pga'],
    ['zh-hant-tw', 'zh-Hant-TW'],
  ])('%s is stored as %s', (tag, canonical) => expect(canonicalTag(tag)).toBe(canonical));

  it.each(['Lingala', 'en_US', 'x-private', '', 'f', 'fr-', 'fr-1'])('%p is none', (tag) =>
    expect(canonicalTag(tag)).toBeNull(),
  );
});
