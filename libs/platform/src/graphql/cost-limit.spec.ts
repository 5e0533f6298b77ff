import { buildSchema, Kind, parse } from 'graphql';
import { countExecutions } from './cost-limit';

const SCHEMA = buildSchema(`
  type Query { me: Node things(first: Int! = 50): Page! }
  type Page { edges: [Edge!]! totalCount: Int! }
  type Edge { node: Node! }
  type Node { id: ID! children: [Node!]! names: [String!]! latest(first: Int! = 4): [Node!]! }
`);

function count(query: string, variables = {}): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation comes first');
  return countExecutions(SCHEMA, document, operation, variables);
}

const PAGE = '{ edges { node { id } } totalCount }';

describe('the fields that a document carries out', () => {
  it.each([
    ['one by one', '{ me { id } }', {}, 2],
    ['of a page as often as its size says', `{ things(first: 3) ${PAGE} }`, {}, 3 + 3 * 2],
    ['of a page without a size by the size that the schema gives', `{ things ${PAGE} }`, {}, 3 + 50 * 2],
    ['by the size that a variable gives', `query ($n: Int!) { things(first: $n) ${PAGE} }`, { n: 7 }, 17],
    ['by the default of a variable', `query ($n: Int! = 9) { things(first: $n) ${PAGE} }`, {}, 21],
    ['of a list that nothing bounds ten times', '{ me { children { id names } } }', {}, 2 + 10 * 2],
    ['of a list by the size that is asked of it', '{ me { latest(first: 2) { id } } }', {}, 2 + 2],
    [
      'of a list without a size by what the schema gives',
      `{ things ${PAGE.replace('id', 'latest { id }')} }`,
      {},
      3 + 50 * 2 + 50 * 4,
    ],
    [
      'of a fragment wherever it is spread',
      '{ a: me { ...F } b: me { ...F } } fragment F on Node { id }',
      {},
      4,
    ],
    [
      'of a fragment by the size of the page that it is in',
      `{ a: things(first: 2) { ...P } b: things(first: 5) { ...P } } fragment P on Page { edges { ...on Edge { node { id } } } }`,
      {},
      2 * (1 + 1) + (2 + 5) * 2,
    ],
    ['never fewer than none', `{ things(first: -5) ${PAGE} }`, {}, 3],
    ['of introspection once', '{ __schema { types { name } } __typename }', {}, 2],
  ])('count %s', (_, query, variables, executions) => {
    expect(count(query, variables)).toBe(executions);
  });

  it('are counted at once where fragments double at every step', () => {
    const doubling = Array.from(
      { length: 80 },
      (_, n) => `fragment F${n} on Node { ...F${n + 1} ...F${n + 1} }`,
    );
    expect(count(`{ me { ...F0 } } ${doubling.join(' ')} fragment F80 on Node { id }`)).toBeGreaterThan(1e20);
  });
});
