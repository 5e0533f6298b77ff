import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLanguage } from '@chorus/kernel/language';
import { RequestLanguage } from '../auth/request-language';
import type { GraphqlContext } from '../auth/request-of';
import { SETTINGS, type Settings } from '../config/settings';
import { formatError } from './format-error';

const MOST_TOKENS = 1_000;

/** Bounds on one document (SAFETY 9); its tokens are bounded by the parser, its cost by CostLimit. */
const LIMITS = new ApolloArmor({
  maxDepth: { n: 8, ignoreIntrospection: true, flattenFragments: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 10 },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

/** POST /graphql: code first, the schema is made from the classes of the features. */
export const ChorusGraphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [SETTINGS, RequestLanguage],
  useFactory: ({ production }: Settings, answering: RequestLanguage) => {
    const { plugins, validationRules } = LIMITS.protect();
    return {
      autoSchemaFile: true,
      sortSchema: true,
      path: '/graphql',
      introspection: !production,
      playground: false,
      graphiql: false,
      csrfPrevention: true,
      persistedQueries: false,
      parseOptions: { maxTokens: MOST_TOKENS },
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      fieldResolverEnhancers: ['guards'],
      stopOnTerminationSignals: false,
      plugins,
      validationRules,
      context: (request: FastifyRequest, reply: FastifyReply): GraphqlContext => {
        answering.know(negotiateLanguage(request.headers['accept-language']));
        return { request, reply, loaders: new Map() };
      },
      formatError: (formatted, thrown) => formatError(formatted, thrown, answering.current),
    };
  },
});
