/** Every screen, in every state, can be read and used by everyone (WCAG 2.2 AA). */
import type { Page } from 'playwright-core';
import { axe, darkBeyondColours, overflow } from './support/axe';
import { fullStage, type FullStage } from './support/full-stage';
import { LISTS } from './support/screens';
import type { Watch } from './support/watch';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 700 };
/** The dark changes colours alone, which is seen beside: there the rules of colours say all that is to be said. */
const LOOKS = [
  { colorScheme: 'light', size: WIDE, rules: 'all' },
  { colorScheme: 'light', size: PHONE, rules: 'all' },
  { colorScheme: 'dark', size: WIDE, rules: 'colours' },
  { colorScheme: 'dark', size: PHONE, rules: 'colours' },
] as const;

let stage: FullStage;

beforeAll(async () => {
  stage = await fullStage();
});
afterAll(() => stage.close());

const lettersOf = (page: Page, size: string) =>
  page.evaluate((to) => (document.documentElement.style.fontSize = to), size);

/** Looks at a screen in both colours and both widths, and once with letters twice as large. */
async function faultsOf(watch: Watch, path: string): Promise<string[]> {
  const faults: string[] = [];
  const page = await watch.go(path);
  for (const { colorScheme, size, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    const where = `${colorScheme} ${size.width}`;
    faults.push(...(await axe(page, rules)).map((fault) => `${where}: ${fault}`));
    const beyond = await overflow(page);
    if (beyond > 0) faults.push(`${where}: scrolls ${beyond} px sideways`);
  }
  faults.push(
    ...(await darkBeyondColours(page)).map((what) => `the dark changes more than colours: ${what}`),
  );
  await page.setViewportSize(WIDE);
  await lettersOf(page, '200%');
  const beyond = await overflow(page);
  await lettersOf(page, '');
  if (beyond > 0) faults.push(`letters at 200 %: scrolls ${beyond} px sideways`);
  return faults;
}

it('the looking itself finds what is wrong: a picture without words, pale letters, a wide line, a dark that hides', async () => {
  const watch = await stage.open('coordinator@demo.example.org');
  const page = await watch.go('/settings');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.width = 5_000;
    document.querySelector('main')?.append(picture);
  });
  expect(await axe(page)).toEqual([expect.stringContaining('image-alt')]);
  expect(await overflow(page)).toBeGreaterThan(1_000);

  expect(await axe(page, 'colours')).toEqual([]);
  expect(await darkBeyondColours(page)).toEqual([]);
  await page.evaluate(() => {
    const [sheet] = document.styleSheets;
    sheet?.insertRule(
      '@media (prefers-color-scheme: dark) { main { display: none } }',
      sheet.cssRules.length,
    );
    sheet?.insertRule('main h1 { color: var(--line) !important }', sheet.cssRules.length);
  });
  expect(await axe(page, 'colours')).toEqual([expect.stringContaining('color-contrast')]);
  expect(await darkBeyondColours(page)).toEqual(['main { display }']);
  await watch.close();
});

describe('a coalition at work', () => {
  it.each(LISTS)('shows $name so that everyone can use it', async ({ path }) => {
    expect(await faultsOf(await stage.coordinator(), path)).toEqual([]);
  });

  it('shows each record so that everyone can use it', async () => {
    const faults: Record<string, string[]> = {};
    for (const { name, path } of stage.records) {
      const found = await faultsOf(await stage.coordinator(), path);
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});

describe('a coalition that has nothing yet', () => {
  it.each(LISTS)('shows $name so that everyone can use it', async ({ path }) => {
    expect(await faultsOf(await stage.newcomer(), path)).toEqual([]);
  });
});

describe('a server that fails', () => {
  let watch: Watch;

  /** A window that has had no answer yet, and so no copy that could stand in. */
  beforeAll(async () => {
    watch = await stage.open('coordinator@demo.example.org');
    await watch.fail(({ operationName }) => operationName !== 'Start');
  });

  it.each(LISTS)('leaves $name so that everyone can use it', async ({ path }) => {
    expect(await faultsOf(watch, path)).toEqual([]);
  });
});
