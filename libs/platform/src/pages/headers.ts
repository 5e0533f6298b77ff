/**
 * Headers of every public page. Nothing is loaded from elsewhere, nothing runs, nothing may frame the page; addresses
 * carry tokens, so none is sent on as a referrer (SAFETY 14).
 */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, noarchive',
  'cache-control': 'no-store',
} as const;
