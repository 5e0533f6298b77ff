/** What a reader hears of each screen whose content is known: the shape of the page, in words. Reviewed when it changes. */
import { startStage, type Stage } from './support/stage';
import type { Watch } from './support/watch';

const WHO = 'coordinator@localhost.localdomain';
const SCREENS = [
  '/welcome',
  '/desk',
  '/tasks',
  '/tasks?view=board',
  '/tasks/new',
  '/campaigns',
  '/campaigns/new',
  '/letters',
  '/letters/new',
  '/register/asks',
  '/register/targets',
  '/register/sources',
  '/register/initiatives',
  '/partners',
  '/partners/new',
  '/partners/invite',
  '/partners/coverage',
  '/settings',
  '/settings/feeds',
  '/settings/members',
  '/tasks/no/such/screen',
];

let stage: Stage;
let watch: Watch;

beforeAll(async () => {
  stage = await startStage();
  const visitor = await stage.app.coordinator();
  await visitor.data('mutation { setPreferences(language: "en", timeZone: "Europe/Zurich") { id } }');
  watch = await stage.open(WHO);
  await watch.page.clock.setFixedTime('2026-10-28T12:00:00Z');
});
afterAll(() => stage.close());

/** Days and hours change with the clock; the rest does not. */
const timeless = (text: string) =>
  text
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, /g, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g, 'DATE')
    .replace(/\b\d\d:\d\d\b/g, 'TIME');

it.each(SCREENS)('%s', async (path) => {
  const page = await watch.show(path);
  expect(timeless(await page.locator('main').ariaSnapshot())).toMatchSnapshot();
});
