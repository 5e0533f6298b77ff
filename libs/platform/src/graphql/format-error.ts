import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';

const logger = new Logger('GraphQL');
const OWN_WORDS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What a caller learns of an error: its code and sentence; never a stack, a statement or a suggestion (SAFETY 11). */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  language: Language,
): GraphQLFormattedError {
  const error = unwrapResolverError(thrown);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (error instanceof DomainError) {
    const extensions = { code: error.code, ...(error.field !== undefined && { field: error.field }) };
    return { message: error.say(language), ...place, extensions };
  }
  const code = String(formatted.extensions?.code);
  if (OWN_WORDS.has(code) && error === thrown) {
    const message = formatted.message.replace(/[ ,]*(did you mean|\[Suggestion hidden\]).*$/is, '');
    return { message, ...place, extensions: { code } };
  }
  logger.error(error instanceof Error ? error.stack : String(error));
  return {
    message: COMMON_ERRORS.UNAVAILABLE.message[language],
    ...place,
    extensions: { code: 'UNAVAILABLE' },
  };
}
