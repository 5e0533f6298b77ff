import type { FastifyRequest } from 'fastify';

/** System and browser in a few words, for the list of sessions; never the whole header. */
export function deviceOf(request: FastifyRequest): string {
  const agent = request.headers['user-agent'] ?? '';
  const system = /Android|iPhone|iPad|Windows|Mac OS X|Linux/.exec(agent)?.[0];
  const browser = /Firefox|Edg|Chrome|Safari/.exec(agent)?.[0];
  return [browser, system].filter(Boolean).join(', ') || '?';
}
