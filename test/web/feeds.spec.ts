/** Calendar feeds (PR-30): made, copied once, revoked after a question, in three languages and by keyboard alone. */
import type { Page } from 'playwright-core';
import { plantOrganisation, plantPerson } from '../coalition/people';
import { axe, overflow } from './support/axe';
import { keyboard } from './support/hand';
import { startStage, type Stage } from './support/stage';
import { saidIn } from './support/words';

const LANGUAGES = ['en', 'fr', 'es'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.app.coordinator();
});
afterAll(() => stage.close());

/** A partner who reads in this language; gives the address. */
async function partner(language: string): Promise<string> {
  const organisation = await plantOrganisation(stage.app, `House ${language}`);
  const { personId } = await plantPerson(stage.app, 'PARTNER', organisation);
  await stage.app.owner.query(
    `update person set language = $2, time_zone = 'Europe/Zurich', settled_at = now() where id = $1`,
    [personId, language],
  );
  return `${personId}@example.org`;
}

async function faultsOf(page: Page): Promise<string[]> {
  const wide = page.viewportSize() ?? { width: 1280, height: 800 };
  const faults = await axe(page);
  await page.setViewportSize({ width: 320, height: 800 });
  faults.push(...(await axe(page)), ...((await overflow(page)) > 0 ? ['scrolls sideways'] : []));
  await page.setViewportSize(wide);
  return faults;
}

it.each(LANGUAGES)(
  'a feed is made, its address copied once and read, and revoked for good, by keyboard, in %s',
  async (language) => {
    const say = saidIn(language);
    const watch = await stage.open(await partner(language), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await watch.show('/settings');
    const hand = keyboard(page);
    await hand.press(page.getByRole('link', { name: say('settings.tabs.feeds') }));
    await page.getByText(say('settings.feeds.none')).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await hand.press(page.getByRole('button', { name: say('settings.feeds.submit') }));
    await page.locator('input[name=label][aria-invalid=true]').waitFor();
    await hand.write(page.locator('input[name=label]'), 'My phone');
    await hand.press(page.getByRole('button', { name: say('settings.feeds.submit') }));
    const address = page.getByLabel(say('settings.feeds.address'));
    await address.waitFor();
    expect(await address.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await hand.press(page.getByRole('button', { name: say('settings.feeds.copy') }));
    await page.getByText(say('settings.feeds.copied'), { exact: true }).waitFor();
    const url = await page.evaluate(() => navigator.clipboard.readText());
    expect(url).toBe(await address.inputValue());
    const calendar = await fetch(url);
    expect([calendar.status, (await calendar.text()).slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);

    await hand.press(page.getByRole('button', { name: say('settings.feeds.done') }));
    await page.locator('input[name=label]').waitFor();
    await page.reload();
    await watch.settled();
    expect(await page.content()).not.toContain(new URL(url).pathname);
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(kept).not.toContain('/feeds/');
    const row = page.getByRole('row').filter({ hasText: 'My phone' });
    expect(await row.innerText()).not.toContain(say('settings.feeds.never'));
    expect(await faultsOf(page)).toEqual([]);

    const revoke = page.getByRole('button', {
      name: say('settings.feeds.revoke.of').replace('{label}', 'My phone'),
    });
    await hand.press(revoke);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('settings.feeds.revoke.means')).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await fetch(url)).status).toBe(200);
    await hand.press(revoke);
    await hand.press(dialog.getByRole('button', { name: say('settings.feeds.revoke.confirm') }));
    await page.getByText(say('settings.feeds.none')).waitFor();
    expect((await fetch(url)).status).toBe(404);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    expect(watch.faults).toEqual([]);
    expect(watch.foreign).toEqual([]);
    await watch.close();
  },
);

it('says what a calendar sees, and that ten feeds are enough, beside the form with what was typed', async () => {
  const say = saidIn('en');
  const email = await partner('en');
  const visitor = await stage.visitor(email);
  for (let n = 0; n < 10; n += 1)
    await visitor.data(`mutation { makeFeed(label: "Feed ${n}") { __typename } }`);
  const watch = await stage.open(email);
  const page = await watch.show('/settings/feeds');
  for (const part of ['labels', 'events', 'not', 'risk'])
    await page.getByText(say(`settings.feeds.see.${part}`)).waitFor();
  await page.locator('input[name=label]').fill('An eleventh');
  await page.getByRole('button', { name: say('settings.feeds.submit') }).click();
  await page.getByRole('alert').filter({ hasText: 'You have 10 calendar feeds' }).waitFor();
  expect(await page.locator('input[name=label]').inputValue()).toBe('An eleventh');
  expect(await faultsOf(page)).toEqual([]);
  await watch.close();
});

it('selects the address where the browser does not let it be copied', async () => {
  const say = saidIn('en');
  const watch = await stage.open(await partner('en'));
  await watch.page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  const page = await watch.show('/settings/feeds');
  await page.locator('input[name=label]').fill('Desk');
  await page.getByRole('button', { name: say('settings.feeds.submit') }).click();
  await page.getByRole('button', { name: say('settings.feeds.copy') }).click();
  await page.getByText(say('settings.feeds.selected')).waitFor();
  const selected = await page.getByLabel(say('settings.feeds.address')).evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
  expect(selected).toMatch(/\/feeds\/[A-Za-z0-9_-]{43}\.ics$/);
  await watch.close();
});
