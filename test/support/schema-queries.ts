import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

export const SCHEMA = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));

interface NamedQuery {
  readonly name: string;
  readonly query: string;
}

/**
 * Every root query that needs no argument, asking for all that can be reached in so many steps without a circle: a
 * document for each thing that hangs on what it gives, so that none is refused for its cost. A list that is read in pages
 * is as near as one that is read whole.
 */
export function everyQuery(steps: number): NamedQuery[] {
  return Object.values(SCHEMA.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap(({ name, type, args }) =>
      things(getNamedType(type)).map((thing) => ({
        name: thing === '' ? name : `${name}.${thing}`,
        query: `{ ${name}${pageOf(args)}${selection(getNamedType(type), steps, [], thing)} }`,
      })),
    );
}

/** What hangs on a record, and, as '', the record itself. */
function things(type: GraphQLNamedType): string[] {
  if (!isObjectType(type)) return [''];
  if (isPageOf(type.name)) return things(recordOf(type));
  return ['', ...compositesOf(type).map(({ name }) => name)];
}

function recordOf(page: GraphQLObjectType): GraphQLNamedType {
  const fields = page.getFields();
  return getNamedType((fields.edges ?? fields.node ?? fields.totalCount)!.type);
}

function compositesOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(
    (field) => isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
}

/** Small pages, so that all that hangs on them stays within the cost of one document. */
function pageOf(args: readonly { readonly name: string }[]): string {
  return args.some(({ name }) => name === 'first') ? '(first: 4)' : '';
}

/** True for what stands between a record and the records of a list that hangs on it. */
function isPageOf(name: string): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge');
}

/** All fields of a type within reach; where `only` names a thing, that one alone of what hangs on the first record. */
function selection(type: GraphQLNamedType, steps: number, path: readonly string[], only?: string): string {
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) {
    return ` { ${type
      .getTypes()
      .map((member) => `... on ${member.name}${selection(member, steps, path)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} is neither object nor union`);
  const between = isPageOf(type.name);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (!isCompositeType(named)) return [field.name];
    if (only !== undefined && !between && field.name !== only) return [];
    if (steps === 0 || path.includes(named.name)) return [];
    const further = path.length > 0 && isPageOf(named.name) ? steps : steps - 1;
    const deeper = selection(named, further, [...path, type.name], between ? only : undefined);
    return [`${field.name}${pageOf(field.args)}${deeper}`];
  });
  return ` { __typename ${fields.filter((field) => !field.endsWith('{ __typename  }')).join(' ')} }`;
}
