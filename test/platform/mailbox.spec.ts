import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { newId } from '../../libs/kernel/src/ids';
import { joinPartner } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const COORDINATOR = 'coordinator@localhost.localdomain';

/** Asks for exactly this path under exactly this name, which browsers and fetch would tidy up. */
function statusOf(url: string, path: string, host?: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((answered, failed) => {
    request({ hostname, port, path, headers: host === undefined ? {} : { host } }, (answer) => {
      answer.resume();
      answered(answer.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });
}

describe('the mailbox of a laptop without a mail server', () => {
  let app: TestApp;
  let reader: Visitor;
  beforeAll(async () => {
    app = await startTestApp({ SMTP_URL: '' });
    reader = new Visitor(app.url);
    await app.coordinator();
  });
  afterAll(() => app.close());

  const list = async (lang = 'en') => (await reader.get(`/mailbox?lang=${lang}`)).text();
  const idsIn = (page: string) => [...page.matchAll(/href="\/mailbox\/([0-9a-f-]{36})/g)].map(([, id]) => id);
  const folder = () => readdir(app.settings.mailDir).catch((): string[] => []);

  it('says so in three languages where there is no mail', async () => {
    expect(await list()).toContain('There is no mail yet');
    expect(await list('fr')).toContain('Il n’y a encore aucun courriel');
    expect(await list('es')).toContain('Todavía no hay ningún correo');
  });

  it('lists mails, newest first, and opens them with links that work', async () => {
    await reader.post('/sign-in', { email: COORDINATOR });
    await until('a mail', async () => (await folder()).some((name) => name.endsWith('.eml')));
    await reader.post('/sign-in', { email: COORDINATOR });
    await until(
      'a second mail',
      async () => (await folder()).filter((name) => name.endsWith('.eml')).length === 2,
    );
    const page = await list();
    expect(page).toContain('Your sign-in link');
    expect(page).toContain(COORDINATOR);
    const ids = idsIn(page);
    expect(ids).toHaveLength(2);
    expect(ids).toEqual([...ids].sort().reverse());

    const mail = await reader.get(`/mailbox/${ids[0]}`);
    const link = /<pre>[^]*<a href="http:\/\/chorus\.test(\/sign-in\/[^"]+)"/.exec(await mail.text())?.[1];
    await new Visitor(app.url).signIn(link ?? '');
  });

  it('shows a mail’s HTML in a frame that runs nothing', async () => {
    const [id] = idsIn(await list());
    const page = await reader.get(`/mailbox/${id}`);
    expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'");
    expect(await page.text()).toContain('sandbox="allow-top-navigation-by-user-activation"');
    const html = await reader.get(`/mailbox/${id}/html`);
    const policy = html.headers.get('content-security-policy');
    expect(policy).toContain('sandbox allow-top-navigation-by-user-activation');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(await html.text()).toMatch(/<base target="_top">.*<a href="http:\/\/chorus\.test\/sign-in\//);
  });

  it('writes what a mail says as text, never as markup of the page', async () => {
    const id = newId();
    const mail = `To: <b>ada</b>\r\nSubject: <script>alert(1)</script>\r\n\r\n<img src=x onerror=alert(1)>`;
    await writeFile(join(app.settings.mailDir, `${id}.eml`), mail);
    for (const path of ['/mailbox', `/mailbox/${id}`]) {
      const page = await (await reader.get(path)).text();
      expect(page).toContain('&lt;script&gt;');
      expect(page).not.toMatch(/<script|<img|<b>/);
    }
  });

  it('neither lists nor opens any other file', async () => {
    const { mailDir, dataDir } = app.settings;
    const [id = ''] = idsIn(await list());
    const before = idsIn(await list());
    await writeFile(join(dataDir, `${id}.eml`), 'Subject: outside\r\n\r\n');
    await writeFile(join(mailDir, 'notes.eml'), 'Subject: notes\r\n\r\n');
    await copyFile(join(mailDir, `${id}.eml`), join(mailDir, `${id}.eml.new`));
    await mkdir(join(mailDir, newId()));
    expect(idsIn(await list())).toEqual(before);
    expect(await list()).not.toContain('notes');
    for (const path of [
      'notes',
      `${id}.eml`,
      `..%2F${id}`,
      `..%2fmail%2f${id}`,
      `%2e%2e%2f${id}`,
      `../${id}`,
      `${id}%00`,
      `${id}%0a`,
      '..%2fsecret',
      '%2fetc%2fpasswd',
    ]) {
      expect([path, await statusOf(app.url, `/mailbox/${path}`)]).toEqual([path, 404]);
    }
    expect(await statusOf(app.url, `/mailbox/${id}`)).toBe(200);
  });

  it('is there for this machine alone, under a name of its own', async () => {
    expect(await statusOf(app.url, '/mailbox', 'localhost:3000')).toBe(200);
    expect(await statusOf(app.url, '/mailbox', 'chorus.test')).toBe(200);
    expect(await statusOf(app.url, '/mailbox', 'evil.example')).toBe(404);
    const [id] = idsIn(await list());
    expect(await statusOf(app.url, `/mailbox/${id}`, 'evil.example')).toBe(404);
    expect(await statusOf(app.url, `/mailbox/${id}/html`, 'evil.example')).toBe(404);
  });
});

describe('the mailbox', () => {
  let app: TestApp;
  afterEach(() => app.close());

  it('does not exist where mails are sent', async () => {
    app = await startTestApp();
    await joinPartner(app, await app.coordinator(), 'Maison de la Justice', 'partner@example.org');
    expect((await new Visitor(app.url).get('/mailbox')).status).toBe(404);
  });

  it('does not exist for another machine', async () => {
    app = await startTestApp({ SMTP_URL: '', TRUST_PROXY: 'loopback' });
    const ask = (address: string) =>
      fetch(`${app.url}/mailbox`, { headers: { 'x-forwarded-for': address } }).then(({ status }) => status);
    expect([await ask('192.0.2.1'), await ask('127.0.0.1')]).toEqual([404, 200]);
  });

  it('does not exist in production', async () => {
    app = await startTestApp({ NODE_ENV: 'production', PUBLIC_URL: 'https://chorus.test' });
    const visitor = new Visitor(app.url);
    for (const path of ['/mailbox', `/mailbox/${newId()}`, `/mailbox/${newId()}/html`]) {
      expect((await visitor.get(path)).status).toBe(404);
    }
  });
});
