import { STYLE_SOURCE } from './stylesheet';

/** The policy of a page: nothing is loaded from elsewhere, nothing runs, no style but its own; `ancestors` may frame it. */
function policyOf(ancestors: string): string {
  return `default-src 'none'; style-src ${STYLE_SOURCE}; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors ${ancestors}`;
}

/**
 * Headers of every public page. Addresses carry tokens, so no other site gets one as a referrer (SAFETY 14). Not
 * `no-referrer`: with it browsers post forms with `Origin: null` (Fetch, section 3.2), which the origin check refuses.
 */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policyOf("'none'"),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, noarchive',
  'cache-control': 'no-store',
} as const;

/** Of a page that other sites may show inside their own: it holds no form and no address with a token. */
export const FRAMED_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': policyOf('*'),
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
} as const;
