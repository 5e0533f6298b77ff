/** Every screen, in every state, can be read and used by everyone (WCAG 2.2 AA). */
import { axe, overflow } from './support/axe';
import { fullStage, type FullStage } from './support/full-stage';
import { LISTS } from './support/screens';
import type { Watch } from './support/watch';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 700 };
const LOOKS = [
  { colorScheme: 'light', size: WIDE },
  { colorScheme: 'light', size: PHONE },
  { colorScheme: 'dark', size: WIDE },
  { colorScheme: 'dark', size: PHONE },
] as const;

let stage: FullStage;

beforeAll(async () => {
  stage = await fullStage();
});
afterAll(() => stage.close());

/** Looks at a screen in both colours and both widths, and once with letters twice as large. */
async function faultsOf(watch: Watch, path: string): Promise<string[]> {
  const faults: string[] = [];
  const page = await watch.show(path);
  for (const { colorScheme, size } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    const where = `${colorScheme} ${size.width}`;
    faults.push(...(await axe(page)).map((fault) => `${where}: ${fault}`));
    const beyond = await overflow(page);
    if (beyond > 0) faults.push(`${where}: scrolls ${beyond} px sideways`);
  }
  await page.setViewportSize(WIDE);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const beyond = await overflow(page);
  if (beyond > 0) faults.push(`letters at 200 %: scrolls ${beyond} px sideways`);
  return faults;
}

it('the looking itself finds what is wrong: a picture without words, and a line that is too wide', async () => {
  const watch = await stage.coordinator();
  const page = await watch.show('/settings');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.width = 5_000;
    document.querySelector('main')?.append(picture);
  });
  expect(await axe(page)).toEqual([expect.stringContaining('image-alt')]);
  expect(await overflow(page)).toBeGreaterThan(1_000);
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
  it.each(LISTS)('leaves $name so that everyone can use it', async ({ path }) => {
    const watch = await stage.coordinator();
    await watch.fail(({ operationName }) => operationName !== 'Start');
    expect(await faultsOf(watch, path)).toEqual([]);
    await watch.mend();
  });
});
