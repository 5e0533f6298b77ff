import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Whose tries are counted together: the connection's other end, or what a trusted proxy says of it (TRUST_PROXY). Of
 * an IPv6 address the first 64 bits, for the rest is the caller's own to choose (RFC 4291 section 2.5.4).
 */
export function clientAddress(request: Pick<FastifyRequest, 'ip'>): string {
  const address = addressOf(request);
  return isIPv6(address) ? groupsOf(address).slice(0, 4).join(':') : address;
}

/**
 * The block of addresses that a caller's provider is likely to have given to one site: 24 bits of IPv4, 48 of IPv6 (RFC
 * 6177 section 2). From the connection, or from what a trusted proxy says of it, as above.
 */
export function networkBlock(request: Pick<FastifyRequest, 'ip'>): string {
  const address = addressOf(request);
  return isIPv6(address)
    ? `${groupsOf(address).slice(0, 3).join(':')}::/48`
    : `${address.split('.').slice(0, 3).join('.')}.0/24`;
}

/** Without a zone, and as IPv4 where it is one in the clothes of IPv6. */
function addressOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const [address = ''] = ip.split('%');
  return /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
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
