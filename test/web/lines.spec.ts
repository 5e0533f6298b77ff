/** A failing server, a slow one, a lost line, an ended session: each is said, and nothing typed is lost. */
import type { Page } from 'playwright-core';
import { startStage, type Stage } from './support/stage';
import type { Watch } from './support/watch';

const WHO = 'coordinator@localhost.localdomain';
const NAME = 'An organisation that was typed with care';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  await stage.app.coordinator();
});
afterAll(() => stage.close());

async function typed(watch: Watch): Promise<Page> {
  const page = await watch.show('/partners/new');
  await page.locator('input[name=name]').fill(NAME);
  await page.locator('select[name=country]').selectOption('CD');
  return page;
}

const send = (page: Page) => page.locator('main form button[type=submit]').click();
const kept = (page: Page) => page.locator('input[name=name]').inputValue();
const alarm = (page: Page) => page.locator('main [role=alert]').first();

describe('nothing typed is lost', () => {
  it('where the server fails: the screen says so beside the form', async () => {
    const watch = await stage.open(WHO);
    const page = await typed(watch);
    await watch.fail(({ operationName }) => operationName !== 'Start');
    await send(page);
    await alarm(page).waitFor();
    expect(await kept(page)).toBe(NAME);
    await page.reload();
    await page.locator('input[name=name]').waitFor();
    expect(await kept(page)).toBe(NAME);
    await watch.close();
  });

  it('where the line is cut: the screen says so, and goes on once it is back', async () => {
    const watch = await stage.open(WHO);
    const page = await typed(watch);
    await watch.context.setOffline(true);
    await send(page);
    await page.locator('.shell-notices [role=status]').waitFor();
    expect(await kept(page)).toBe(NAME);
    await watch.context.setOffline(false);
    await page.locator('.shell-notices button').first().click();
    await page.locator('.shell-notices [role=status]').waitFor({ state: 'detached' });
    expect(await kept(page)).toBe(NAME);
    await watch.close();
  });

  it('where the session has ended: after signing in anew in another tab, the same form can be sent', async () => {
    const watch = await stage.open(WHO);
    const page = await typed(watch);
    await watch.context.clearCookies();
    await send(page);
    await page.locator('.shell-notices a[href="/sign-in"]').waitFor();
    expect(await kept(page)).toBe(NAME);

    const [name = '', value = ''] = (await stage.visitor(WHO)).session.split('=');
    await watch.context.addCookies([{ name, value, url: new URL(page.url()).origin }]);
    await page.locator('.shell-notices button').last().click();
    await page.locator('.shell-notices a[href="/sign-in"]').waitFor({ state: 'detached' });
    expect(await kept(page)).toBe(NAME);
    await watch.close();
  });
});

describe('a slow line', () => {
  it('is named after eight seconds, with a way to try again, and the screen comes in the end', async () => {
    const watch = await stage.open(WHO);
    await watch.page.clock.install();
    await watch.show('/home');
    let go = () => {};
    const held = new Promise<void>((done) => (go = done));
    await watch.page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await watch.page.locator('nav a[href="/tasks"]').click();
    await watch.page.locator('main [aria-busy=true]').first().waitFor();
    await watch.page.clock.runFor(9_000);
    await watch.page.locator('main .notice-warn button').waitFor();
    go();
    await watch.settled();
    expect(await watch.page.locator('main .notice-warn').count()).toBe(0);
    await watch.close();
  });

  it('keeps the last copy on the screen, with its time, when a newer one cannot be had', async () => {
    const watch = await stage.open(WHO);
    const page = await watch.show('/register/asks');
    const asks = await page.locator('main').innerText();
    await watch.fail(({ operationName }) => operationName !== 'Start');
    await page.locator('nav a[href="/register"]').first().click();
    await page.locator('nav a[href="/home"]').click();
    await page.goBack();
    await alarm(page).waitFor();
    expect(await alarm(page).innerText()).toMatch(/\d\d:\d\d/);
    expect(await page.locator('main').innerText()).toContain(asks.split('\n').at(-1) ?? '');
    await watch.close();
  });
});

describe('a device', () => {
  it('keeps nothing after sign-out, not even for its Back button', async () => {
    const watch = await stage.open(WHO);
    await watch.show('/home');
    const page = await typed(watch);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.goBack();
    await page.waitForURL('**/sign-in');
    expect(await page.locator('body').innerText()).not.toContain(NAME);
    await watch.close();
  });
});
