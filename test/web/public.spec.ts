/** The public pages, as anyone meets them: without a script, on any screen, in three languages, on a slow line, on paper. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { openLetter } from '../support/story';
import { until } from '../support/until';
import { get, signAndConfirm, SIGNER } from '../public/page';
import { axe, overflow } from './support/axe';
import { plantPublicLetters, type PublicLetters } from './support/public-letters';
import { startStage, type Stage } from './support/stage';
import { writtenIn, ownWords, wordsOf } from './support/words';

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);
const BETRAYALS =
  /(?<!\p{L})(the|and|with|your|this|that|which|from|nothing|please|sign|leave|change)(?!\p{L})/iu;

let stage: Stage;
let letters: PublicLetters;
let number = 0;

beforeAll(async () => {
  stage = await startStage();
  letters = await plantPublicLetters(stage.app, await stage.app.coordinator());
});
afterAll(() => stage.close());

/** A window in which no script of a page runs. */
const plainWindow = (locale = 'en') => stage.open(null, { javaScriptEnabled: false, locale });

/** Fills the form in, and gives the address that was written. */
async function fillIn(page: Page): Promise<string> {
  number += 1;
  const email = `reader${number}@example.org`;
  await page.locator('#name').fill('Rosa Lectora');
  await page.locator('#email').fill(email);
  await page.locator('#country').selectOption('PE');
  await page.locator('#consent').check();
  return email;
}

const press = (page: Page, button: string) => page.locator(button).click();

/** Signs as far as the receipt; gives its address. */
async function sign(page: Page, language: string): Promise<string> {
  await page.goto(`/l/${letters.open}/${language}`);
  const email = await fillIn(page);
  await press(page, 'form[aria-labelledby=sign] button');
  await press(page, 'main form > button');
  const link = await until('a link', () => stage.app.mailbox.linksTo(email)[0]);
  await page.goto(`${new URL(link).pathname}/${language}`);
  await press(page, 'main form button');
  return new URL(page.url()).pathname;
}

describe.each([
  ['en', 'Your signature counts', 'Who may see your name?'],
  ['fr', 'Votre signature est comptée', 'Qui peut voir votre nom ?'],
  ['es', 'Su firma cuenta', '¿Quién puede ver su nombre?'],
])('without JavaScript, in %s', (language, counts, who) => {
  it('one reads, signs, changes one’s mind at the check, confirms by mail, and withdraws', async () => {
    const { page, close } = await plainWindow(language).then((watch) => ({
      page: watch.page,
      close: () => watch.close(),
    }));
    await page.goto(`/l/${letters.open}/${language}`);
    const email = await fillIn(page);
    await press(page, 'form[aria-labelledby=sign] button');
    await page.getByText(who, { exact: true }).waitFor();
    await press(page, '[formaction$="#display"]');
    expect(await page.locator('#email').inputValue()).toBe(email);
    await page.locator('#display-WITHHELD').check();
    await press(page, 'form[aria-labelledby=sign] button');
    await press(page, 'main form > button');
    await page.waitForURL(/\/sent$/);
    const link = await until('a link', () => stage.app.mailbox.linksTo(email)[0]);
    await page.goto(`${new URL(link).pathname}/${language}`);
    await press(page, 'main form button');
    await page.waitForURL(/\/r\//);
    expect(await page.locator('h1').innerText()).toBe(counts);
    expect(await page.locator('.facts').innerText()).not.toContain(email);
    await page.locator('summary').last().click();
    await press(page, 'details[open] button');
    await page.waitForURL(/\/withdrawn$/);
    await close();
  });
});

/** The receipt of somebody who signed a letter that has been sealed. */
async function sealedReceipt(): Promise<string> {
  const coordinator = await stage.visitor('coordinator@localhost.localdomain');
  const { id, slug } = await openLetter(coordinator, 600_000);
  const token = await signAndConfirm(stage.app, slug, { ...SIGNER, email: 'sealed@example.org' });
  await coordinator.data('mutation ($id: ID!) { closeLetter(id: $id, reason: "Enough") { __typename } }', {
    id,
  });
  return until('the receipt', async () => {
    const answer = await get(stage.app, `/r/${token}/seal.json`);
    return answer.status === 200 && answer.text();
  });
}

describe('every public page', () => {
  let pages: Record<string, (page: Page, language: string) => Promise<unknown>>;

  beforeAll(async () => {
    const window = await plainWindow();
    const receipt = await sign(window.page, 'en');
    await window.page.goto(`/l/${letters.open}/en`);
    const email = await fillIn(window.page);
    await press(window.page, 'form[aria-labelledby=sign] button');
    await press(window.page, 'main form > button');
    const confirm = new URL(await until('a link', () => stage.app.mailbox.linksTo(email)[0])).pathname;
    await window.close();
    const sealed = await sealedReceipt();
    const at = (path: (language: string) => string) => (page: Page, language: string) =>
      page.goto(path(language));
    pages = {
      'a letter nobody has signed': at((language) => `/l/${letters.empty}/${language}`),
      'a letter many have signed': at((language) => `/l/${letters.open}/${language}`),
      'a letter that is closed': at((language) => `/l/${letters.closed}/${language}`),
      'a letter that is delivered': at((language) => `/l/${letters.delivered}/${language}`),
      'a letter that is answered': at((language) => `/l/${letters.answered}/${language}`),
      'a letter that is withdrawn': at((language) => `/l/${letters.withdrawn}/${language}`),
      'a letter of organisations': at((language) => `/l/${letters.organisations}/${language}`),
      'later names': async (page, language) => {
        await page.goto(`/l/${letters.open}/${language}`);
        await page.locator('a[href*="names?after="]').click();
      },
      'the exact text': at((language) => `/l/${letters.open}/${language}/text`),
      'the count for other sites': at((language) => `/l/${letters.open}/${language}/embed`),
      'a form with problems': async (page, language) => {
        await page.goto(`/l/${letters.open}/${language}`);
        await page
          .locator('form')
          .evaluateAll((forms) => forms.forEach((form) => form.setAttribute('novalidate', '')));
        await press(page, 'form[aria-labelledby=sign] button');
        await page.locator('.problems').waitFor();
      },
      'the check': async (page, language) => {
        await page.goto(`/l/${letters.open}/${language}`);
        await fillIn(page);
        await press(page, 'form[aria-labelledby=sign] button');
        await page.locator('.summary').waitFor();
      },
      'what is to be done next': at((language) => `/l/${letters.open}/${language}/sent`),
      'the confirmation': at((language) => `${confirm}/${language}`),
      'the receipt': async (page, language) => {
        await page.goto(receipt.replace(/\/en$/, `/${language}`));
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      },
      'where receipts are verified': at((language) => `/verify/${language}`),
      'a receipt that holds': async (page, language) => {
        await page.goto(`/verify/${language}`);
        await page.locator('#receipt').fill(sealed);
        await press(page, 'main form > button');
        await page.locator('dl.facts').waitFor();
      },
      'a receipt that does not': async (page, language) => {
        await page.goto(`/verify/${language}`);
        await page.locator('#receipt').fill('{}');
        await press(page, 'main form > button');
        await page.locator('.problems').waitFor();
      },
      'an ask': at((language) => `/asks/${letters.ask}/${language}`),
      'no page': at((language) => `/l/nothing1234/${language}`),
    };
  });

  it('can be read and used by everyone, light and dark, on a wide screen and a narrow one, and with letters at 200 %', async () => {
    const watch = await stage.open(null);
    const found: Record<string, string[]> = {};
    for (const [name, open] of Object.entries(pages)) {
      const faults: string[] = [];
      await open(watch.page, 'en');
      for (const { colorScheme, width } of LOOKS) {
        await watch.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await watch.page.setViewportSize({ width, height: 800 });
        faults.push(...(await axe(watch.page)).map((fault) => `${colorScheme} ${width}: ${fault}`));
        const beyond = await overflow(watch.page);
        if (beyond > 0) faults.push(`${width}: scrolls ${beyond} px sideways`);
      }
      await watch.page.setViewportSize({ width: 640, height: 800 });
      await watch.page.addStyleTag({ content: 'html{font-size:200%}' }).catch(() => undefined);
      await watch.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const beyond = await overflow(watch.page);
      if (beyond > 0) faults.push(`letters at 200 %: scrolls ${beyond} px sideways`);
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
    expect(watch.foreign).toEqual([]);
    await watch.close();
  });

  it.each(['fr', 'es'])('says in %s no English word of the product’s own', async (language) => {
    const written = await writtenIn(stage.app.owner);
    const watch = await stage.open(null);
    const found: Record<string, string[]> = {};
    for (const [name, open] of Object.entries(pages)) {
      await open(watch.page, language);
      const wrong = (await wordsOf(watch.page, language))
        .map((text) => ownWords(text, written))
        .filter((text) => BETRAYALS.test(text));
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
    await watch.close();
  });
});

it('a letter with many names prints its names in columns, says its version, and prints neither form nor links', async () => {
  const watch = await stage.open(null);
  await watch.page.goto(`/l/${letters.open}/en`);
  await watch.page.emulateMedia({ media: 'print' });
  const columns = await watch.page
    .locator('.names')
    .first()
    .evaluate((list) => getComputedStyle(list).columnCount);
  expect(columns).toBe('2');
  for (const hidden of ['form', '.bar', '.foot', '.links', 'details'])
    expect(await watch.page.locator(hidden).first().isVisible()).toBe(false);
  expect(await watch.page.locator('.paper').innerText()).toMatch(
    /Version 1 · English · .* · SHA-256 [0-9a-f]{64}/,
  );
  const paper = await watch.page.pdf({ format: 'A4' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  await watch.close();
});

it('a letter with a hundred names stands within 2.5 s at 400 ms, 400 kbps and a processor four times slower', async () => {
  const watch = await stage.open(null, { viewport: { width: 360, height: 740 } });
  const cdp = await watch.context.newCDPSession(watch.page);
  await cdp.send('Network.enable');
  const throughput = (400 * 1_000) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watch.page.goto(`/l/${letters.open}/fr`);
  const lcp = await watch.page.evaluate(
    () =>
      new Promise<number>((found) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last !== undefined) found(last.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  expect(lcp).toBeLessThanOrEqual(2_500);
  await watch.close();
});

it('another site shows the count in a frame of its own, and no other page', async () => {
  const watch = await stage.open(null);
  const url = stage.app.settings.publicUrl;
  let path = '';
  const elsewhere = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${url}${path}" width="320" height="200"></iframe>`);
  });
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  const { port } = elsewhere.address() as AddressInfo;
  const framed = async (shown: string) => {
    path = shown;
    await watch.page.goto(`http://127.0.0.1:${port}/`);
    const frame = watch.page.frames()[1];
    return (
      (await frame
        ?.locator('body')
        .innerText()
        .catch(() => '')) ?? ''
    );
  };
  expect(await framed(`/l/${letters.open}/en/embed`)).toContain('signatures');
  expect(await framed(`/l/${letters.open}/en`)).not.toContain('signatures');
  await watch.close();
  elsewhere.close();
});
