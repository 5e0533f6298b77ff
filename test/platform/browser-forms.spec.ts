import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

const COORDINATOR = 'coordinator@localhost.localdomain';

describe('the forms of the public pages, posted as a browser does', () => {
  let app: TestApp;
  let slug: string;
  beforeAll(async () => {
    app = await startTestApp();
    ({ slug } = await openLetter(await app.coordinator(), 600_000));
  });
  afterAll(() => app.close());

  /** Opens a page and posts its form, with the Origin that Fetch (section 3.2) makes of the page's referrer policy. */
  async function submit(path: string, form: Readonly<Record<string, string>>): Promise<number> {
    const page = await fetch(`${app.url}${path}`);
    const action = /<form[^>]* action="([^"]+)"/.exec(await page.text())?.[1] ?? path;
    return post(action, form, page.headers.get('referrer-policy') === 'no-referrer');
  }

  async function post(
    action: string,
    form: Readonly<Record<string, string>>,
    silent = false,
  ): Promise<number> {
    const answer = await fetch(`${app.url}${action}`, {
      method: 'POST',
      headers: {
        origin: silent ? 'null' : app.settings.publicUrl,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(form).toString(),
      redirect: 'manual',
    });
    return answer.status;
  }

  it('are taken', async () => {
    expect(await submit('/sign-in', { email: COORDINATOR })).toBe(200);
    const link = new URL(await until('a link', () => app.mailbox.linksTo(COORDINATOR).at(-1))).pathname;
    expect(await submit(link, {})).toBe(303);
    const signature = {
      name: 'Ada',
      email: 'ada@example.org',
      display: 'PUBLIC',
      consent: 'yes',
      version: '1',
    };
    expect(await submit(`/l/${slug}/en`, signature)).toBe(200);
    expect(await post(`/l/${slug}/en`, signature)).toBe(303);
    const confirm = new URL(await until('a link', () => app.mailbox.linksTo('ada@example.org')[0])).pathname;
    expect(await submit(confirm, {})).toBe(303);
  });

  it.each(['/sign-in', '/sign-in/a-token', '/invitation/a-token'])(
    'and %s names itself to no other site (SAFETY 14)',
    async (path) => {
      const { headers } = await fetch(`${app.url}${path}`);
      expect(['no-referrer', 'same-origin']).toContain(headers.get('referrer-policy'));
    },
  );
});
