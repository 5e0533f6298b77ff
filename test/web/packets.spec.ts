/** What is delivered of a letter, built and fetched by a coordinator, in three languages and by keyboard alone. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { verifyLetter } from '../../tools/verify-letter.mjs';
import { plantSignatures } from '../letters/plant-signatures';
import { openLetter } from '../support/story';
import { axe, overflow } from './support/axe';
import { keyboard } from './support/hand';
import { startStage, type Stage } from './support/stage';
import { saidIn } from './support/words';

const WHO = 'coordinator@localhost.localdomain';
const LANGUAGES = ['en', 'fr', 'es'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

async function closedLetter(language: string): Promise<string> {
  const coordinator = await stage.app.coordinator();
  await coordinator.data(
    'mutation ($language: String!) { setPreferences(language: $language, timeZone: "Europe/Zurich") { id } }',
    { language },
  );
  const { id } = await openLetter(coordinator, 600_000);
  await plantSignatures(stage.app, id, [
    { name: `Named ${id}`, organisation: true },
    { name: 'Hidden Person', display: 'WITHHELD' },
    { name: '国际特赦组织' },
  ]);
  await stage.app.owner.query(`update letter set state = 'CLOSED', closed_at = now() where id = $1`, [id]);
  return id;
}

async function faultsOf(page: Page): Promise<string[]> {
  const wide = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 800 });
  const faults = [...(await axe(page)), ...((await overflow(page)) > 0 ? ['scrolls sideways'] : [])];
  await page.setViewportSize(wide);
  return faults;
}

const NAMES = { en: 'English', fr: 'anglais', es: 'inglés' } as const;

it.each(LANGUAGES)(
  'a packet is built in one press, seen to be ready, and fetched, in %s',
  async (language) => {
    const say = saidIn(language);
    const id = await closedLetter(language);
    const watch = await stage.open(WHO);
    const page = await watch.show(`/letters/${id}/delivery`);
    const hand = keyboard(page);
    await page.getByText(say('letters.packet.none')).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const name = NAMES[language];
    await hand.press(
      page.getByRole('button', { name: say('letters.packet.build.letter').replace('{language}', name) }),
    );
    const packet = page.getByRole('article', {
      name: say('letters.packet.letter').replace('{language}', name),
    });
    await packet.getByText(say('letters.packet.state.ready'), { exact: true }).waitFor();
    expect(await packet.innerText()).toMatch(/1 .*PDF/s);
    expect(await faultsOf(page)).toEqual([]);

    for (const [kind, magic] of [
      ['PDF', '%PDF'],
      ['DOCX', 'PK'],
    ] as const) {
      const fetched = page.waitForEvent('download');
      await packet.getByRole('button', { name: kind }).click();
      const file = await fetched;
      expect(file.suggestedFilename()).toBe(`letter-en.${kind.toLowerCase()}`);
      expect((await readFile(await file.path())).subarray(0, magic.length).toString()).toBe(magic);
    }

    await hand.press(
      page.getByRole('button', { name: say('letters.packet.build.un').replace('{language}', name) }),
    );
    const refusal = page
      .getByText(/ECOSOC|consultati|consultiv/i)
      .filter({ hasNotText: say('letters.packet.languages') });
    await refusal.first().waitFor();
    expect(watch.faults).toEqual([]);

    const lists = watch.asked.filter((operation) => operation === 'LetterPackets');
    expect(lists.length).toBeLessThanOrEqual(5);

    await stage.app.owner.query(`update letter set closed_at = now() - interval '9 days' where id = $1`, [
      id,
    ]);
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    await hand.press(page.getByRole('button', { name: say('letters.deliver.submit') }));
    await page
      .getByRole('alert')
      .filter({ hasText: say('letters.open.noTime') })
      .first()
      .waitFor();
    await page.getByLabel(say('letters.deliver.when')).fill(`${ago(5)}T10:00`);
    await hand.press(page.getByRole('button', { name: say('letters.deliver.submit') }));
    await page.locator('.silence').waitFor();
    expect(await page.locator('.silence').innerText()).toMatch(/^[56] /);
    await page.getByLabel(say('letters.answer.date')).fill(ago(2));
    await page.getByLabel(say('letters.answer.text')).fill('We note it.');
    await hand.press(page.getByRole('button', { name: say('letters.answer.submit') }));
    await page.getByRole('heading', { name: say('letters.answer.substantive') }).waitFor();
    expect(await page.locator('.silence').innerText()).toMatch(/[34]/);
    expect(await faultsOf(page)).toEqual([]);
    await watch.close();
  },
);

it('a fetch that is refused is said on the page, and a packet of a letter that changed says what to do', async () => {
  const say = saidIn('en');
  const id = await closedLetter('en');
  const watch = await stage.open(WHO);
  const page = await watch.show(`/letters/${id}/delivery`);
  await page
    .getByRole('button', { name: say('letters.packet.build.letter').replace('{language}', 'English') })
    .click();
  const packet = page.getByRole('article');
  await packet.getByText(say('letters.packet.state.ready'), { exact: true }).waitFor();
  await stage.app.owner.query(`update letter_packet set state = 'DESTROYED' where letter_id = $1`, [id]);
  await packet.getByRole('button', { name: 'PDF' }).click();
  await page.getByText('There is no such record').waitFor();
  await stage.app.owner.query(`update letter_packet set state = 'READY' where letter_id = $1`, [id]);
  await stage.app.owner.query(`update signature set printed_name = 'Another' where letter_id = $1`, [id]);
  await page.reload();
  await page.getByText(say('letters.packet.old')).waitFor();
  await watch.close();
});

it('the seal of a letter that has just closed is waited for, told and fetched, and holds without the server', async () => {
  const say = saidIn('es');
  const coordinator = await stage.app.coordinator();
  await coordinator.data('mutation { setPreferences(language: "es", timeZone: "Europe/Zurich") { id } }');
  const { id } = await openLetter(coordinator, 600_000);
  await plantSignatures(stage.app, id, [{ name: 'Ada Named' }, { name: 'Hidden', display: 'WITHHELD' }]);
  await coordinator.data('mutation ($id: ID!) { closeLetter(id: $id, reason: "Enough") { __typename } }', {
    id,
  });
  const watch = await stage.open(WHO);
  const page = await watch.show(`/letters/${id}`);
  const panel = page.getByRole('region', { name: say('letters.seal.title') });
  const fetched = page.waitForEvent('download');
  await keyboard(page).press(panel.getByRole('button', { name: say('letters.seal.bundle') }));
  const bundle: unknown = JSON.parse(await readFile(await (await fetched).path(), 'utf8'));
  const { root, size } = verifyLetter(bundle);
  expect(size).toBe(2);
  await panel.getByText(root).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(watch.faults).toEqual([]);
  await watch.close();
});
