import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@chorus/kernel/errors';
import { negotiateLanguage } from '@chorus/kernel/language';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** A refusal is an answer, not a fault: it is not logged. GraphQL words it itself; elsewhere it is JSON. */
@Catch(DomainError)
export class DomainErrorFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): DomainError | FastifyReply {
    if (host.getType<string>() === 'graphql') return error;
    const http = host.switchToHttp();
    const language = negotiateLanguage(http.getRequest<FastifyRequest>().headers['accept-language']);
    const body = { code: error.code, message: error.say(language) };
    return http
      .getResponse<FastifyReply>()
      .code(STATUS[error.code] ?? 422)
      .send(body);
  }
}
