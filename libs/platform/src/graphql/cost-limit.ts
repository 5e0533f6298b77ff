import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import {
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isListType,
  isObjectType,
  Kind,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GraphqlContext } from '../auth/request-of';

/** Fields that one document may have carried out (SAFETY 9). */
const MOST = 20_000;
/** Entries that a list is taken to have where nothing bounds it. */
const LIST = 10;

type Values = Readonly<Record<string, unknown>>;

/** Refuses a document that may ask for too much, by the sizes of pages that its variables and the schema say. */
@Plugin()
export class CostLimit implements ApolloServerPlugin<GraphqlContext> {
  async requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const root = operation && schema.getRootType(operation.operation);
        if (!root) throw refusal('OPERATION_RESOLUTION_FAILURE', 'There is no such kind of operation.');
        if (countExecutions(schema, document, operation, request.variables) <= MOST) return;
        throw refusal(
          'GRAPHQL_VALIDATION_FAILED',
          `This may carry out more than ${MOST} fields. Ask for fewer, or for smaller pages.`,
        );
      },
    };
  }
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** Fields that a valid operation carries out at most: a page's as often as its `first` says, a fragment's at every spread. */
export function countExecutions(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values = {},
): number {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const known = new Map<string, number>();

  const ofFragment = (name: string, entries: number): number => {
    const key = `${name} ${entries}`;
    const fragment = fragments.get(name);
    const on = schema.getType(fragment?.typeCondition.name.value ?? '');
    const count = known.get(key) ?? within(fragment?.selectionSet, on, entries);
    known.set(key, count);
    return count;
  };
  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined, entries: number): number => {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined) return 1;
    const listed = isListType(getNullableType(field.type));
    const size = pageSize(field, node, coerced);
    const inside = within(node.selectionSet, getNamedType(field.type), listed ? LIST : (size ?? LIST));
    return 1 + (listed ? (size ?? entries) : 1) * inside;
  };
  /** `entries` is how many a list among these fields has. */
  const within = (
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined,
    entries: number,
  ): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, entries);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, entries);
      const on = selection.typeCondition?.name.value;
      return sum + within(selection.selectionSet, on === undefined ? parent : schema.getType(on), entries);
    }, 0);

  return within(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, LIST);
}

/** The `first` of a field; undefined where it has none. */
function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): number | undefined {
  const first = field.args.find(({ name }) => name === 'first');
  if (first === undefined) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked: unknown = given === undefined ? undefined : valueFromAST(given, first.type, variables);
  return Math.max(Number(asked ?? first.defaultValue ?? LIST), 0);
}
