/**
 * Headers of every public page. Nothing is loaded from elsewhere, nothing runs, nothing may frame the page; addresses
 * carry tokens, so no other site gets one as a referrer (SAFETY 14). Not `no-referrer`: with it browsers post forms with
 * `Origin: null` (Fetch, section 3.2), which the origin check refuses.
 */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, noarchive',
  'cache-control': 'no-store',
} as const;
