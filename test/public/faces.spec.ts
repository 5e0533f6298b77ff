import { plantSignatures } from '../letters/plant-signatures';
import { draft, lock } from '../letters/drafting';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import type { Visitor } from '../support/visitor';
import { get, post, SIGNER, textOf } from './page';

const LANGUAGES = ['en', 'fr', 'es'] as const;
const PATHS = ['', '/names?after=WyJhIiwiIl0', '/text', '/embed', '/sent', '/check'] as const;

let app: TestApp;
let coordinator: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  coordinator = await app.coordinator();
});
afterAll(() => app.close());

/** Past the life of letters, to look at each of its states. */
async function become(id: string, change: string): Promise<void> {
  await app.owner.query(`update letter set ${change} where id = $1`, [id]);
}

async function statusOf(path: string): Promise<number> {
  return (await get(app, path)).status;
}

describe('a letter that is not for the public', () => {
  it('cannot be told from one that is not there, among members and before it is opened', async () => {
    const nothing = await textOf(app, '/l/abcdefgh12345678/en');
    const opened = await openLetter(coordinator, 600_000);
    await become(opened.id, `audience = 'MEMBERS'`);
    const drafted = await draft(coordinator);
    const locked = await draft(coordinator);
    await lock(coordinator, locked);
    const { rows } = await app.owner.query<{ slug: string }>('select slug from letter');
    expect(rows).toHaveLength(3);
    expect(drafted).not.toBe(locked);
    for (const { slug } of rows) {
      for (const path of PATHS) expect(await statusOf(`/l/${slug}/en${path}`)).toBe(404);
      expect((await post(app, `/l/${slug}/en`, SIGNER)).status).toBe(404);
      expect((await textOf(app, `/l/${slug}/en`)).replaceAll(slug, 'abcdefgh12345678')).toBe(nothing);
    }
  });

  it('of organisations says how they sign, and takes no person', async () => {
    const { id, slug } = await openLetter(coordinator, 600_000);
    await become(id, `audience = 'ORGANISATIONS'`);
    const html = await textOf(app, `/l/${slug}/en`);
    expect(html).toContain('How an organisation signs');
    expect(html).not.toContain('<form');
    expect((await post(app, `/l/${slug}/en/check`, SIGNER)).status).toBe(404);
    expect((await post(app, `/l/${slug}/en`, SIGNER)).status).toBe(404);
    expect((await app.owner.query('select from signature where letter_id = $1', [id])).rowCount).toBe(0);
  });

  it('that was withdrawn says so, and nothing else', async () => {
    const { id, slug } = await openLetter(coordinator, 600_000);
    await plantSignatures(app, id, [{ name: 'Zephyrine' }]);
    await become(id, `state = 'WITHDRAWN', withdrawn_at = now()`);
    for (const language of LANGUAGES) {
      const answer = await get(app, `/l/${slug}/${language}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain(
        { en: 'has been withdrawn', fr: 'a été retirée', es: 'ha sido retirada' }[language],
      );
      for (const hidden of ['A letter to OLA', 'Counsel', 'Zephyrine']) expect(html).not.toContain(hidden);
      for (const path of PATHS.slice(1)) expect(await statusOf(`/l/${slug}/${language}${path}`)).toBe(404);
    }
  });
});

describe('a letter that is open', () => {
  let letter: { id: string; slug: string };
  beforeAll(async () => {
    letter = await openLetter(coordinator, 600_000);
    await app.owner.query(
      `update letter set closes_at = now() + interval '1 day', closes_zone = 'Africa/Bangui' where id = $1`,
      [letter.id],
    );
  });

  it('says when it closes in three cities, by the clocks of each, in every language', async () => {
    const { rows } = await app.owner.query<{ at: Date }>('select closes_at as at from letter where id = $1', [
      letter.id,
    ]);
    const at = rows[0]?.at ?? new Date(0);
    const clock = (timeZone: string) =>
      at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
    for (const [language, newYork, geneva] of [
      ['en', 'New York', 'Geneva'],
      ['fr', 'New York', 'Genève'],
      ['es', 'Nueva York', 'Ginebra'],
    ] as const) {
      const html = await textOf(app, `/l/${letter.slug}/${language}`);
      const lines = [...html.matchAll(/<li><time[^>]*>(\d\d:\d\d) · [^<]*<\/time> · ([^<]*)<\/li>/g)];
      expect(lines.map(([, time, city]) => [time, city])).toEqual([
        [clock('Africa/Bangui'), 'Bangui'],
        [clock('America/New_York'), newYork],
        [clock('Europe/Zurich'), geneva],
      ]);
    }
  });

  it('is kept from search engines by the page and by its header, until a coordinator decides otherwise', async () => {
    const hidden = await get(app, `/l/${letter.slug}/en`);
    const html = await hidden.text();
    expect(hidden.headers.get('x-robots-tag')).toBe('noindex, noarchive');
    expect(html).toContain('<meta name="robots" content="noindex, noarchive"/>');
    expect(html).not.toContain('application/ld+json');
  });

  it('is framed by no other site, but for its count', async () => {
    const page = await get(app, `/l/${letter.slug}/en`);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const embed = await get(app, `/l/${letter.slug}/en/embed`);
    expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(embed.headers.get('x-frame-options')).toBeNull();
    const html = await embed.text();
    expect(html).toContain(`href="http://chorus.test/l/${letter.slug}/en"`);
    expect(html).not.toMatch(/src=|<form|@import|url\(/);
  });

  it.each(LANGUAGES)('says in %s that it is no place to report abuse, and where to go', async (language) => {
    for (const path of ['', '/text', '/sent']) {
      const html = await textOf(app, `/l/${letter.slug}/${language}${path}`);
      expect(html).toContain('https://oios.un.org/report-wrongdoing');
      expect(html).toContain(`<html lang="${language}">`);
    }
  });

  it('that is listed names to search engines those alone who are named in public', async () => {
    await plantSignatures(app, letter.id, [
      { name: 'Public <b>Person</b></script>' },
      { name: 'Hidden Person', display: 'WITHHELD' },
      { name: 'Delivered Person', display: 'DELIVERED_ONLY' },
    ]);
    await become(letter.id, 'indexed = true');
    const page = await fetchFresh(`/l/${letter.slug}/fr`, (html) => html.includes('ld+json'));
    const html = await page.text();
    expect(page.headers.get('x-robots-tag')).toBeNull();
    expect(html).not.toContain('noindex');
    expect(html).toContain(`<link rel="canonical" href="http://chorus.test/l/${letter.slug}/fr"/>`);
    expect(html).toContain(`hrefLang="es" href="http://chorus.test/l/${letter.slug}/es"`);
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    const data = JSON.parse(json) as { contributor: { name: string }[]; interactionStatistic: object };
    expect(data.contributor.map(({ name }) => name)).toEqual(['Public <b>Person</b></script>']);
    expect(data.interactionStatistic).toMatchObject({ userInteractionCount: 3 });
    for (const path of ['/text', '/embed', '/sent'])
      expect((await get(app, `/l/${letter.slug}/fr${path}`)).headers.get('x-robots-tag')).toBe(
        'noindex, noarchive',
      );
  });

  /** The page once it shows a change that was made past it: a page is at most a second old. */
  function fetchFresh(path: string, shows: (html: string) => boolean): Promise<Response> {
    return until('the page shows the change', async () => {
      const page = await get(app, path);
      return shows(await page.clone().text()) ? page : null;
    });
  }
});
