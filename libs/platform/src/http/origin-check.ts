import type { FastifyRequest } from 'fastify';

/**
 * A state change by a browser must come from our own pages: its Origin is ours, or, where a browser sends none, its
 * Sec-Fetch-Site is not another site's. A cookie-less caller outside browsers sends neither (SAFETY 10).
 */
export function comesFromElsewhere(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  ownOrigins: readonly string[],
): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false;
  const { origin } = headers;
  if (origin !== undefined) return !ownOrigins.includes(origin);
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
