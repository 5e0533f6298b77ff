/** Pictures of the main screens, for the documents: `npm run pictures`. Light and dark, wide and on a phone. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fullStage, type FullStage } from './support/full-stage';

const FOLDER = join(__dirname, '../../docs/pictures');
const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 780 };

const LOOKS = [
  { look: 'light', options: { colorScheme: 'light', viewport: WIDE } },
  { look: 'dark', options: { colorScheme: 'dark', viewport: WIDE } },
  { look: 'phone', options: { colorScheme: 'light', viewport: PHONE, deviceScaleFactor: 2 } },
  { look: 'phone-dark', options: { colorScheme: 'dark', viewport: PHONE, deviceScaleFactor: 2 } },
] as const;

const COORDINATOR = 'coordinator@demo.example.org';
const PARTNER = 'partner@demo.example.org';

let stage: FullStage;

beforeAll(async () => {
  stage = await fullStage();
  await mkdir(FOLDER, { recursive: true });
  const english = 'mutation { setPreferences(language: "en", timeZone: "Europe/Zurich") { id } }';
  for (const email of [COORDINATOR, PARTNER]) await (await stage.visitor(email)).data(english);
});
afterAll(() => stage.close());

const pathOf = (name: string) => stage.records.find((screen) => screen.name === name)?.path ?? name;

const PICTURES = [
  { name: 'home', who: PARTNER, screen: '/home' },
  { name: 'desk', who: COORDINATOR, screen: '/desk' },
  { name: 'tasks', who: PARTNER, screen: '/tasks' },
  { name: 'board', who: PARTNER, screen: '/tasks?view=board' },
  { name: 'campaign', who: COORDINATOR, screen: 'a campaign' },
  { name: 'moments', who: COORDINATOR, screen: '/moments' },
  { name: 'draft', who: COORDINATOR, screen: 'a letter, draft' },
  { name: 'sign', who: PARTNER, screen: 'signing a letter' },
  { name: 'targets', who: COORDINATOR, screen: '/register/targets' },
  { name: 'coverage', who: COORDINATOR, screen: '/partners/coverage' },
] as const;

describe.each(LOOKS)('$look', ({ look, options }) => {
  it.each(PICTURES)('$name', async ({ name, who, screen }) => {
    const watch = await stage.open(who, options);
    const page = await watch.show(pathOf(screen));
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
    await watch.close();
  });
});
