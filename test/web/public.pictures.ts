/** Pictures of the public pages, for the documents: `npm run pictures -- public`. Light and dark, wide and on a phone. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../support/until';
import { plantPublicLetters, type PublicLetters } from './support/public-letters';
import { startStage, type Stage } from './support/stage';

const FOLDER = join(__dirname, '../../docs/pictures');
const WIDE = { width: 1000, height: 860 };
const PHONE = { width: 390, height: 780 };
const LOOKS = [
  { look: 'light', options: { colorScheme: 'light', viewport: WIDE } },
  { look: 'dark', options: { colorScheme: 'dark', viewport: WIDE } },
  { look: 'phone', options: { colorScheme: 'light', viewport: PHONE, deviceScaleFactor: 2 } },
] as const;

let stage: Stage;
let letters: PublicLetters;
let receipt: string;
let confirm: string;

beforeAll(async () => {
  stage = await startStage();
  letters = await plantPublicLetters(stage.app, await stage.app.coordinator());
  await mkdir(FOLDER, { recursive: true });
  const linkOf = async (email: string) => {
    const visitor = await stage.visitor('coordinator@localhost.localdomain');
    const form = {
      name: 'Rosa Lectora',
      email,
      affiliation: 'Red de Juristas',
      country: 'PE',
      display: 'PUBLIC',
      consent: 'yes',
    };
    await visitor.post(`/l/${letters.open}/en`, form);
    return new URL(await until('a link', () => stage.app.mailbox.linksTo(email)[0])).pathname;
  };
  confirm = await linkOf('rosa@example.org');
  const other = await linkOf('lectora@example.org');
  await fetch(`${stage.app.settings.publicUrl}${other}/en`, { method: 'POST', redirect: 'manual' });
  receipt = other.replace('/c/', '/r/');
});
afterAll(() => stage.close());

const PICTURES: Readonly<Record<string, () => string>> = {
  'public-open': () => `/l/${letters.open}/en`,
  'public-empty': () => `/l/${letters.empty}/es`,
  'public-delivered': () => `/l/${letters.delivered}/fr`,
  'public-answered': () => `/l/${letters.answered}/en`,
  'public-withdrawn': () => `/l/${letters.withdrawn}/en`,
  'public-organisations': () => `/l/${letters.organisations}/en`,
  'public-text': () => `/l/${letters.open}/en/text`,
  'public-embed': () => `/l/${letters.open}/en/embed`,
  'public-sent': () => `/l/${letters.open}/fr/sent`,
  'public-confirm': () => `${confirm}/en`,
  'public-receipt': () => `${receipt}/en`,
  'public-ask': () => `/asks/${letters.ask}/en`,
  'public-nothing': () => '/l/nothing1234/en',
};

describe.each(LOOKS)('$look', ({ look, options }) => {
  it.each(Object.entries(PICTURES))('%s', async (name, path) => {
    const watch = await stage.open(null, options);
    await watch.page.goto(path());
    await watch.page.screenshot({ path: join(FOLDER, `${name}-${look}.png`), fullPage: true });
    await watch.close();
  });

  it('public-check', async () => {
    const watch = await stage.open(null, options);
    await watch.page.goto(`/l/${letters.open}/en`);
    await watch.page.locator('#name').fill('Rosa Lectora');
    await watch.page.locator('#email').fill('rosa@example.org');
    await watch.page.locator('#consent').check();
    await watch.page.locator('form[aria-labelledby=sign] button').click();
    await watch.page.screenshot({ path: join(FOLDER, `public-check-${look}.png`), fullPage: true });
    await watch.close();
  });
});
