import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';
import { negotiateLanguage } from '@chorus/kernel/language';
import { PAGE_HEADERS } from '../pages/headers';
import { tooManyPage } from './too-many.page';

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
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>().code(STATUS[error.code] ?? 422);
    if (error.code === COMMON_ERRORS.RATE_LIMITED.code) return tooMany(error, request, reply);
    const message = error.say(negotiateLanguage(request.headers['accept-language']));
    return reply.send({ code: error.code, message });
  }
}

/** Whoever posts too much is at a form: the answer is a page, in the form's own language where it has one. */
function tooMany({ details }: DomainError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const seconds = Number(details.seconds);
  return reply
    .headers({ ...PAGE_HEADERS, 'retry-after': seconds })
    .send(tooManyPage(request.url, request.headers['accept-language'], seconds));
}
