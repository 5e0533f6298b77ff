/** Sign-ons that should not count, and signatures on paper: a coordinator's work, by pointer and by keyboard. */
import { newId } from '../../libs/kernel/src/ids';
import { crowd, plantSignOns } from '../letters/plant-sign-ons';
import { openLetter } from '../support/story';
import { until } from '../support/until';
import { axe, overflow } from './support/axe';
import { keyboard, pointer } from './support/hand';
import { startStage, type Stage } from './support/stage';
import { saidIn } from './support/words';
import type { Watch } from './support/watch';

const WHO = 'coordinator@localhost.localdomain';
const say = saidIn('en');
const PHONE = { width: 320, height: 700 };

let stage: Stage;
let letter: { id: string };
let watch: Watch;

beforeAll(async () => {
  stage = await startStage();
  const visitor = await stage.app.coordinator();
  await visitor.data('mutation { setPreferences(language: "en", timeZone: "Europe/Zurich") { id } }');
  letter = await openLetter(visitor, 600_000);
  await plantSignOns(stage.app, letter.id, [
    ...crowd(7, 'flood.example', { network: 'F'.repeat(43), secondsAgo: 100 }),
    ...crowd(2, 'calm.example', { network: 'C'.repeat(43), secondsAgo: 50 }, 'calm'),
    {
      name: 'Kanarienvogel',
      email: 'kanarienvogel@calm.example',
      display: 'WITHHELD',
      network: 'C'.repeat(43),
    },
  ]);
  watch = await stage.open(WHO);
});
afterAll(() => stage.close());

async function count(): Promise<number> {
  const visitor = await stage.visitor(WHO);
  const { letter: read } = await visitor.data<{ letter: { count: number } }>(
    'query ($id: ID!) { letter(id: $id) { count } }',
    { id: letter.id },
  );
  return read.count;
}

/** What is wrong with the screen for whoever reads it otherwise, or on a phone. */
async function faults(): Promise<string[]> {
  const { page } = watch;
  const found = await axe(page);
  const wide = page.viewportSize();
  await page.setViewportSize(PHONE);
  found.push(...(await axe(page)).map((fault) => `phone: ${fault}`));
  const beyond = await overflow(page);
  if (beyond > 0) found.push(`scrolls ${beyond} px sideways`);
  if (wide !== null) await page.setViewportSize(wide);
  return found;
}

describe('moderation', () => {
  it('holds what is ticked at once, and takes it back within ten seconds, with the keyboard alone', async () => {
    const page = await watch.show(`/letters/${letter.id}/moderation`);
    expect(await page.locator('main').innerText()).not.toContain('Kanarienvogel');
    expect(await faults()).toEqual([]);
    const hand = keyboard(page);
    await hand.tick(page.getByRole('checkbox', { name: 'calm 1 of calm.example' }));
    await hand.press(page.getByRole('button', { name: say('letters.moderation.step.hold'), exact: true }));
    await page.locator('.undo').waitFor();
    expect(await count()).toBe(9);
    await hand.press(page.locator('.undo button'));
    await until('it counts again', async () => (await count()) === 10);
    await page.getByText(say('letters.acts.undone'), { exact: true }).waitFor();
    expect(watch.faults).toEqual([]);
  });

  it('asks for a reason before it rejects, beside the field', async () => {
    const { page } = watch;
    const hand = pointer(page);
    await hand.tick(page.getByRole('checkbox', { name: 'calm 1 of calm.example' }));
    await hand.press(page.getByRole('button', { name: say('letters.moderation.step.reject'), exact: true }));
    await page.getByText(say('letters.moderation.noReason')).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason');
    await page.keyboard.type('No such person');
    await hand.press(page.getByRole('button', { name: say('letters.moderation.step.reject'), exact: true }));
    await page.locator('.undo').waitFor();
    expect(await count()).toBe(9);
    await page.goto(`${page.url().split('?')[0]}?filter=REJECTED`);
    await page.getByText('No such person').first().waitFor();
  });

  it('makes a rule of a burst: looked at first, then done as one act, which is undone as a whole', async () => {
    const page = await watch.show(`/letters/${letter.id}/moderation`);
    const hand = pointer(page);
    await hand.press(page.getByRole('link', { name: 'FFFF' }));
    await hand.press(page.getByRole('button', { name: say('letters.rule.look') }));
    await page.getByText('It would change 7 sign-ons.').waitFor();
    expect(await faults()).toEqual([]);
    await hand.press(page.getByRole('button', { name: 'Hold: 7 sign-ons' }));
    await page.locator('.undo').waitFor();
    expect(await count()).toBe(2);
    await hand.press(page.locator('.undo button'));
    await until('they count again', async () => (await count()) === 9);
  });

  it('says beside the field what is no rule', async () => {
    const page = await watch.show(`/letters/${letter.id}/moderation`);
    await page.getByLabel(say('letters.rule.addresses')).fill('ada@example.com');
    await page.getByRole('button', { name: say('letters.rule.look') }).click();
    await page.locator('[name=rule][aria-invalid=true]').waitFor();
  });
});

describe('an import of signatures', () => {
  it('guesses the columns, tells what is to be mended by line and column, and takes the whole list, with the keyboard alone', async () => {
    const before = await count();
    const page = await watch.show(`/letters/${letter.id}/import`);
    const hand = keyboard(page);
    await hand.press(page.getByRole('button', { name: say('letters.import.check') }));
    await page.getByText(say('letters.import.noList')).first().waitFor();
    await page.getByLabel(say('letters.import.paste')).fill('Nom;Pays;Remarque\nZoé Sow;Atlantide;Paris\n');
    await hand.write(page.getByLabel(say('letters.import.reference')), 'Folder 3');
    await hand.tick(page.getByRole('radio', { name: say('letters.display.public') }).first());
    await hand.press(page.getByRole('button', { name: say('letters.import.check') }));
    await page.getByRole('cell', { name: 'Pays' }).waitFor();
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('name');
    expect(await faults()).toEqual([]);

    await page.getByLabel('Pays', { exact: true }).focus();
    await page.keyboard.press('Home');
    await hand.press(page.getByRole('button', { name: 'Import 1 signature' }));
    await page.locator('.undo').waitFor();
    expect(await count()).toBe(before + 1);
    await page.getByRole('button', { name: say('letters.imports.withdraw') }).waitFor();
    await hand.press(page.locator('.undo button'));
    await until('it is withdrawn', async () => (await count()) === before);
    expect(watch.faults).toEqual([]);
  });

  it('reads a file that a spreadsheet on Windows has saved, and says so', async () => {
    const page = await watch.show(`/letters/${letter.id}/import`);
    const buffer = Buffer.from('nom;pays\nZo\xe9 N\x92Diaye;S\xe9n\xe9gal\n', 'latin1');
    await page
      .getByLabel(say('letters.import.file'))
      .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer });
    await page.getByText(say('letters.import.windows')).waitFor();
    await page
      .getByRole('radio', { name: say('letters.display.public') })
      .first()
      .check();
    await page.getByLabel(say('letters.import.reference')).fill('Folder 3');
    await page.getByRole('button', { name: say('letters.import.check') }).click();
    await page.getByRole('button', { name: 'Import 1 signature' }).click();
    await page.locator('.undo').waitFor();
    await watch.show(`/letters/${letter.id}/signatories`);
    await page.locator('.names').getByText('Zoé N’Diaye').waitFor();
    await page.getByText(say('letters.signatories.imported')).first().waitFor();
  });

  it('shows a letter that is not open, with nothing in it, so that everyone can use it', async () => {
    const visitor = await stage.visitor(WHO);
    const { draftLetter } = await visitor.data<{ draftLetter: { id: string } }>(
      `mutation { draftLetter(input: {title: "Empty", recipient: "OLA", language: "en", blocks: ["We ask."]}) { id } }`,
    );
    for (const screen of ['moderation', 'import']) {
      const page = await watch.show(`/letters/${draftLetter.id}/${screen}`);
      await page.locator('.empty').first().waitFor();
      expect(await faults()).toEqual([]);
    }
    const page = await watch.show(`/letters/${newId()}/moderation`);
    await page.getByRole('alert').waitFor();
    expect(await faults()).toEqual([]);
  });
});
