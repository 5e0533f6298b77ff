import { Kind, parse } from 'graphql';
import { countAliases } from './alias-limit';

function count(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation comes first');
  return countAliases(document, operation.selectionSet);
}

describe('the aliases of a document', () => {
  it.each([
    ['none', '{ me { id } }', 0],
    ['at every depth', '{ a: me { b: id ... on Me { c: name } } }', 3],
    [
      'of a fragment wherever it is spread',
      '{ a: me { ...F } b: me { ...F } } fragment F on Me { x: id y: id }',
      6,
    ],
    [
      'of fragments in fragments',
      '{ me { ...F ...F } } fragment F on Me { ...G ...G } fragment G on Me { x: id }',
      4,
    ],
    ['not of another operation', 'query A { me { id } } query B { a: me { id } }', 0],
  ])('count %s', (_, query, aliases) => {
    expect(count(query)).toBe(aliases);
  });
});
