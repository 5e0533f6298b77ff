import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Sends a file to be kept, in pieces as they come: no copy stays in a cache, and nothing is shown in place. */
export function sendSealFile(
  reply: FastifyReply,
  name: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): FastifyReply {
  return reply
    .headers({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.json"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    .send(Readable.from(pieces));
}
