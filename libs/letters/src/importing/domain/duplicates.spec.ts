import { findDuplicates, leftOut, type KnownSignatories } from './duplicates';
import { personKey, type ImportRow } from './rows';

const NOBODY: KnownSignatories = { addresses: new Set(), organisations: new Set(), people: new Set() };
const keyOf = (address: string) => address.toLowerCase();

function row(line: number, given: Partial<ImportRow>): ImportRow {
  return {
    line,
    kind: 'PERSON',
    name: 'Ada Obi',
    title: null,
    affiliation: null,
    country: 'NG',
    email: null,
    display: 'PUBLIC',
    manner: 'PAPER',
    signedOn: null,
    reference: 'Folder 1',
    ...given,
  };
}

describe('a row that is there already', () => {
  it.each<[string, Partial<ImportRow>, Partial<ImportRow>, string | null]>([
    [
      'has the address of another',
      { email: 'a@x.org' },
      { email: 'A@x.org', name: 'Another' },
      'SAME_ADDRESS',
    ],
    ['is not one with another address and the same name', { email: 'a@x.org' }, { email: 'b@x.org' }, null],
    ['has the name and country of another without an address', {}, { name: 'OBI, Ada' }, 'SAME_NAME'],
    ['is not one of another country', {}, { country: 'KE' }, null],
    ['is not one with an address beside one without', {}, { email: 'a@x.org' }, null],
    [
      'is of the same organisation, accents and case aside',
      { kind: 'ORGANISATION', name: 'Santé pour tous' },
      { kind: 'ORGANISATION', name: 'SANTE POUR TOUS', country: 'CF', email: 'a@x.org' },
      'SAME_ORGANISATION',
    ],
    ['is not a person of an organisation’s name', { kind: 'ORGANISATION' }, {}, null],
  ])('%s', (_, first, second, code) => {
    const found = findDuplicates([row(2, first), row(3, second)], NOBODY, keyOf);
    expect(found).toEqual(code === null ? [] : [{ line: 3, code, of: 2 }]);
  });

  it('is told as one of the letter before one of the file', () => {
    const known = { ...NOBODY, people: new Set([personKey(row(0, {}))]) };
    expect(findDuplicates([row(2, {}), row(3, {})], known, keyOf)).toEqual([
      { line: 2, code: 'SAME_NAME', of: null },
      { line: 3, code: 'SAME_NAME', of: null },
    ]);
  });

  it('is left out, but for a name that somebody takes all the same', () => {
    const rows = [row(2, {}), row(3, {}), row(4, { email: 'a@x.org' }), row(5, { email: 'a@x.org' })];
    const duplicates = findDuplicates(rows, NOBODY, keyOf);
    expect([...leftOut(duplicates, new Set())]).toEqual([3, 5]);
    expect([...leftOut(duplicates, new Set([3, 5]))]).toEqual([5]);
  });
});
