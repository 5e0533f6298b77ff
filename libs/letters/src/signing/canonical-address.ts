import { domainToASCII } from 'node:url';

/** What a provider does not tell apart in the part before the @. */
interface Folding {
  readonly domains: readonly string[];
  /** The one domain that the others are other names of, where they are. */
  readonly domain?: string;
  readonly dots: boolean;
}

/**
 * Providers that document that they deliver `a+b@` to `a@`, and one that takes no notice of dots either. Of any other
 * domain nothing is known, so that two people are never taken for one.
 */
const FOLDINGS: readonly Folding[] = [
  { domains: ['gmail.com', 'googlemail.com'], domain: 'gmail.com', dots: true },
  { domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'], dots: false },
  {
    domains: ['outlook.fr', 'hotmail.fr', 'live.fr', 'outlook.es', 'hotmail.es', 'hotmail.co.uk'],
    dots: false,
  },
  { domains: ['fastmail.com', 'fastmail.fm'], dots: false },
  { domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], dots: false },
  { domains: ['icloud.com', 'me.com', 'mac.com'], dots: false },
];

/**
 * A mail address as it is written to: in NFKC, its domain in the form of the DNS (RFC 5891), without outer blanks; null
 * for what has no part before or no domain after its last @. Whether the rest is well formed is for others to say.
 */
export function writtenAddress(text: string): string | null {
  const address = text.normalize('NFKC').trim();
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1).replace(/\.$/, ''));
  return at < 1 || domain === '' ? null : `${address.slice(0, at)}@${domain}`;
}

/**
 * What two addresses of one mailbox have in common: case is folded, and what the provider itself folds, and nothing else.
 * For comparing alone; mails go to what was written.
 */
export function canonicalAddress(text: string): string {
  const written = fold(writtenAddress(text) ?? text);
  const at = written.lastIndexOf('@');
  const [local, domain] = [written.slice(0, at), written.slice(at + 1)];
  const folding = FOLDINGS.find(({ domains }) => domains.includes(domain));
  if (at < 1 || folding === undefined) return written;
  const mailbox = local.replace(/\+.*$/su, '');
  const folded = folding.dots ? mailbox.replaceAll('.', '') : mailbox;
  return `${folded === '' ? local : folded}@${folding.domain ?? domain}`;
}

/** One form for all cases and widths of a letter, which folding it once more does not change. */
function fold(text: string): string {
  const once = text.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
  return once === text ? once : fold(once);
}
