import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';

export const SCHEMA = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));

/**
 * Every root query that needs no argument, asking for all that can be reached in so many steps without a circle. A list
 * that is read in pages is as near as one that is read whole.
 */
export function everyQuery(steps: number): { readonly name: string; readonly query: string }[] {
  return Object.values(SCHEMA.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type, args }) => ({
      name,
      query: `{ ${name}${pageOf(args)}${selection(getNamedType(type), steps, [])} }`,
    }));
}

/** Small pages, so that all that hangs on them stays within the cost of one document. */
function pageOf(args: readonly { readonly name: string }[]): string {
  return args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
}

/** True for what stands between a record and the records of a list that hangs on it. */
function isPageOf(name: string): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge');
}

function selection(type: GraphQLNamedType, steps: number, path: readonly string[]): string {
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) {
    return ` { ${type
      .getTypes()
      .map((member) => `... on ${member.name}${selection(member, steps, path)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} is neither object nor union`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (!isCompositeType(named)) return [field.name];
    if (steps === 0 || path.includes(named.name)) return [];
    const further = path.length > 0 && isPageOf(named.name) ? steps : steps - 1;
    return [`${field.name}${pageOf(field.args)}${selection(named, further, [...path, type.name])}`];
  });
  return ` { __typename ${fields.filter((field) => !field.endsWith('{ __typename  }')).join(' ')} }`;
}
