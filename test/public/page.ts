import type { TestApp } from '../support/test-app';
import { until } from '../support/until';

export const SIGNER = {
  name: 'Ada Reader',
  email: 'ada@example.org',
  affiliation: 'Work of Ada',
  country: 'CF',
  display: 'PUBLIC',
  consent: 'yes',
  version: '1',
} as const;

/** What a page holds that a browser would post again: its hidden fields. */
export function hiddenFields(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

export function post(app: TestApp, path: string, form: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    redirect: 'manual',
  });
}

export function get(
  app: TestApp,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${app.url}${path}`, { headers, redirect: 'manual' });
}

export async function textOf(app: TestApp, path: string): Promise<string> {
  return (await get(app, path)).text();
}

/** Signs and confirms; gives the token of the signature's link. */
export async function signAndConfirm(
  app: TestApp,
  slug: string,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const signed = await post(app, `/l/${slug}/en`, form);
  if (signed.status !== 303) throw new Error(`signing answered ${signed.status}`);
  const link = await until('a link', () => app.mailbox.linksTo(form.email ?? '')[0]);
  const token = new URL(link).pathname.split('/').at(-1) ?? '';
  const confirmed = await post(app, `/c/${token}/en`, {});
  if (confirmed.status !== 303) throw new Error(`confirming answered ${confirmed.status}`);
  return token;
}
