/** A pattern of mail addresses: how the part before the @ begins, and what follows it. */
export interface AddressPattern {
  readonly prefix: string;
  /** Null for any. */
  readonly domain: string | null;
  /** True where what lies below the domain is meant, and not itself. */
  readonly below: boolean;
}

const PREFIX = '[^\\s@*?%"(),:;<>[\\]\\\\]';
const DOMAIN =
  '(?=.{3,253}$)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]{1,62}';
const PATTERN = new RegExp(`^(?<prefix>${PREFIX}{0,64})\\*(?:@(?<below>\\*\\.)?(?<domain>${DOMAIN}))?$`, 'u');
const PREFIX_MINIMUM = 3;

/**
 * `*@example.com`, `*@*.example.com`, `offer*`, `offer*@example.com`; null for anything else. Never one whole address, and no
 * beginning of fewer than three characters: a pattern finds a crowd, it does not spell out anybody's address.
 */
export function readPattern(text: string): AddressPattern | null {
  const found = PATTERN.exec(text.normalize('NFKC').toLowerCase())?.groups;
  if (found === undefined) return null;
  const { prefix = '', domain = null, below } = found;
  if (prefix.length < PREFIX_MINIMUM && (prefix !== '' || domain === null)) return null;
  return { prefix, domain: domain === null ? null : asciiDomain(domain), below: below !== undefined };
}

/** True where the pattern says more of an address than its masked form does: then it must find a crowd, or nothing. */
export function narrows({ prefix }: AddressPattern): boolean {
  return prefix !== '';
}

/** The pattern for SQL's LIKE, with its own wild cards taken literally. */
export function likeOf({ prefix, domain, below }: AddressPattern): string {
  const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');
  return `${literal(prefix)}%@${domain === null ? '%' : `${below ? '%.' : ''}${literal(domain)}`}`;
}

/** As mail servers know it (RFC 5891); addresses are kept in this form. */
function asciiDomain(domain: string): string {
  return new URL(`http://${domain}`).hostname;
}
