import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { GraphqlContext } from '../auth/request-of';
import { Visitors } from '../auth/visitors';

/** Aliases in a document of whoever is not signed in; the limits of platform/graphql hold for all (SAFETY 9). */
const MOST_FOR_STRANGERS = 5;

/** Asks who it is only where it matters, so that a modest document costs nothing more. */
@Plugin()
export class AliasLimit implements ApolloServerPlugin<GraphqlContext> {
  constructor(private readonly visitors: Visitors) {}

  async requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return {
      didResolveOperation: async ({ document, operation, contextValue }) => {
        if (countAliases(document, operation?.selectionSet) <= MOST_FOR_STRANGERS) return;
        const { person } = await this.visitors.of(contextValue.request);
        if (person !== null) return;
        throw new GraphQLError(`Sign in to use more than ${MOST_FOR_STRANGERS} aliases in one document.`, {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        });
      },
    };
  }
}

/** Aliases as often as they are carried out: those of a fragment count wherever it is spread. */
export function countAliases(document: DocumentNode, root: SelectionSetNode | undefined): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet]] : [],
    ),
  );
  const counted = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const count = counted.get(name) ?? within(fragments.get(name));
    counted.set(name, count);
    return count;
  };
  const within = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value);
      const own = selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0;
      return sum + own + within(selection.selectionSet);
    }, 0);
  return within(root);
}
