import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Whose tries are counted together: the connection's other end, or what a trusted proxy says of it (TRUST_PROXY). Of
 * an IPv6 address the first 64 bits, for the rest is the caller's own to choose (RFC 4291 section 2.5.4).
 */
export function clientAddress({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const [address = ''] = ip.split('%');
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  return mapped ?? groupsOf(address).slice(0, 4).join(':');
}

function groupsOf(address: string): string[] {
  const [head = [], tail = []] = address
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''));
  const missing = 8 - head.length - tail.length;
  return [...head, ...Array<string>(missing).fill('0'), ...tail].map((group) =>
    parseInt(group, 16).toString(16),
  );
}
