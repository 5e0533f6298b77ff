/** Stored scripts (SAFETY, bug 15): what people write is shown as they wrote it, on every screen and page, and never runs. */
import type { Page } from 'playwright-core';
import { startStage, type Stage } from './support/stage';
import { LISTS, recordsOf } from './support/screens';
import { STRIKES, plantStrikes } from './support/strikes';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  await plantStrikes(stage);
});
afterAll(() => stage.close());

/** What a stored script would have left behind. */
const struck = (page: Page) =>
  page.evaluate(() => ({
    ran: 'struck' in window,
    planted: [
      ...document.querySelectorAll('[onerror], [onload], [onclick], [href^="javascript:" i], svg[onload]'),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
  }));

const INERT = { ran: false, planted: [] };

describe('a script that was stored as text', () => {
  it('is inert on every screen', async () => {
    const visitor = await stage.visitor('coordinator@localhost.localdomain');
    const watch = await stage.open('coordinator@localhost.localdomain');
    const seen = new Set<string>();
    for (const { name, path } of [...LISTS, ...(await recordsOf(visitor))]) {
      const page = await watch.show(path);
      expect({ name, ...(await struck(page)), faults: watch.faults }).toEqual({ name, ...INERT, faults: [] });
      for (const strike of STRIKES)
        if ((await page.locator('body').innerText()).includes(strike)) seen.add(strike);
    }
    expect([...seen].sort()).toEqual([...STRIKES].sort());
    await watch.close();
  });

  it('is inert on the public pages of a letter, in each language', async () => {
    const visitor = await stage.visitor('coordinator@localhost.localdomain');
    const { letters } = await visitor.data<{ letters: { edges: { node: { slug: string } }[] } }>(
      '{ letters(state: OPEN) { edges { node { slug } } } }',
    );
    const watch = await stage.open(null);
    for (const { node } of letters.edges)
      for (const language of ['en', 'fr', 'es']) {
        await watch.page.goto(`/l/${node.slug}/${language}`);
        expect({ ...(await struck(watch.page)), faults: watch.faults }).toEqual({ ...INERT, faults: [] });
      }
    await watch.close();
  });
});
