import type { FastifyInstance } from 'fastify';
import type { SessionCookies } from '../auth/session-cookies';

/** What a form needs; the server's own limit. */
export const FORM_BYTES = 256 * 1024;
/** A list of signatures of 2 MB, each of its characters written as two. */
const LIST_BYTES = 5 * 1024 * 1024;

/** A list may be sent to GraphQL by whoever shows a session; every other request is as long as a form at most. */
export function addBodyLimits(fastify: FastifyInstance, cookies: SessionCookies): void {
  fastify.addHook('onRoute', (route) => {
    if (route.url === '/graphql') route.bodyLimit = LIST_BYTES;
  });
  // RFC 8058 lets a mail service end mails by a form of either kind; what such a form says is known from its address.
  fastify.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, _body, done) =>
    done(null, {}),
  );
  fastify.addHook('preParsing', async (request, reply) => {
    const length = request.headers['content-length'];
    const unknown = length === undefined && request.headers['transfer-encoding'] !== undefined;
    if (cookies.tokenOf(request) !== undefined || (!unknown && Number(length ?? 0) <= FORM_BYTES)) return;
    await reply
      .code(413)
      .send({ errors: [{ message: 'This is too long.', extensions: { code: 'BAD_REQUEST' } }] });
  });
}
