/** With nothing but the printed link: a newcomer opens a campaign, claims a task and signs a letter. */
import type { Page } from 'playwright-core';
import { provision } from '../../apps/local/src/provision';
import { keyboard, pointer, type Hand } from './support/hand';
import { startStage } from './support/stage';
import { saidIn, type Say } from './support/words';

const WORDS = {
  en: {
    house: 'House of the Lake',
    campaign: 'Every referral answered',
    task: 'Call the desk officer',
    letter: 'Name the date',
  },
  fr: {
    house: 'Maison du Lac',
    campaign: 'Une réponse à chaque renvoi',
    task: 'Appeler le bureau',
    letter: 'Fixez une date',
  },
  es: {
    house: 'Casa del Lago',
    campaign: 'Una respuesta a cada remisión',
    task: 'Llamar a la oficina',
    letter: 'Fijen una fecha',
  },
} as const;
type Language = keyof typeof WORDS;

interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  readonly say: Say;
  readonly words: (typeof WORDS)[Language];
}

const button = ({ page, say }: Walk, id: string) => page.getByRole('button', { name: say(id), exact: true });
const send = ({ page }: Walk) => page.locator('main form button[type=submit]');
const room = ({ page }: Walk, to: string) => page.locator(`nav a[href="${to}"]`).first();

async function begin({ page, hand }: Walk, link: string, language: Language) {
  await page.goto(link);
  await hand.press(page.locator('main form button'));
  await page.waitForURL('**/welcome');
  await hand.tick(page.locator(`label:has([lang=${language}]) input`));
  await hand.write(page.locator('input[name=name]'), 'Noor');
  await hand.press(page.locator('main form button[type=submit]'));
  await page.waitForURL('**/home');
}

async function actForAnOrganisation(walk: Walk) {
  const { page, hand, words } = walk;
  await hand.press(page.locator('main a[href="/partners/new"]').first());
  await hand.write(page.locator('input[name=name]'), words.house);
  await hand.choose(page.locator('select[name=country]'), 'CH');
  await hand.press(send(walk));
  await page.locator('main .notice-ok').waitFor();

  await hand.press(page.locator('main a[href="/settings/members"]'));
  await hand.press(page.locator('main table button').first());
  const dialog = page.getByRole('dialog');
  await hand.find(dialog.getByRole('combobox'), words.house);
  await hand.press(dialog.locator('button[type=submit]'));
  await dialog.waitFor({ state: 'detached' });

  await hand.press(room(walk, '/partners'));
  await hand.press(page.getByRole('link', { name: words.house }));
  await hand.press(button(walk, 'partners.signers.authorise'));
  await hand.choose(page.locator('select[name=personId]'));
  await hand.write(page.locator('input[name=title]'), 'Dr');
  await hand.press(button(walk, 'partners.signer.send'));
  await page.locator('select[name=personId]').waitFor({ state: 'detached' });
}

async function openACampaign(walk: Walk) {
  const { page, hand, words } = walk;
  await hand.press(room(walk, '/home'));
  await hand.press(page.locator('main a[href="/campaigns/new"]').first());
  await hand.write(page.locator('input[name=title]'), words.campaign);
  const asks = page.locator('fieldset[name=askIds]');
  await hand.press(asks.locator('summary').first());
  await hand.tick(asks.locator('details[open] input').first());
  await hand.press(page.locator('fieldset[name=targetIds] button'));
  await hand.press(send(walk));
  await page.getByRole('heading', { level: 1, name: words.campaign }).waitFor();
}

async function claimATask(walk: Walk) {
  const { page, hand, words } = walk;
  await hand.press(room(walk, '/tasks'));
  await hand.press(page.locator('main a[href="/tasks/new"]').first());
  await hand.write(page.locator('input[name=title]'), words.task);
  await hand.choose(page.locator('select[name=placeId]'));
  await hand.date(page.locator('input[name=due]'));
  await hand.press(send(walk));
  await page.getByRole('heading', { level: 1, name: words.task }).waitFor();
  await hand.press(button(walk, 'tasks.claim'));
  await page.locator('.undo').waitFor();
  await page.locator('.task-standing', { hasText: walk.say('tasks.state.claimed') }).waitFor();
}

async function signALetter(walk: Walk) {
  const { page, hand, words } = walk;
  await hand.press(room(walk, '/letters'));
  await hand.press(page.locator('main a[href="/letters/new"]').first());
  await hand.write(page.locator('input[name=title]'), words.letter);
  await hand.write(page.locator('input[name=recipient]'), 'OLA');
  await hand.write(page.locator('textarea[name=blocks]'), `${words.campaign}.`);
  await hand.press(send(walk));
  await page.getByRole('heading', { level: 1, name: words.letter }).waitFor();
  await hand.press(button(walk, 'letters.lock.ask'));
  await hand.press(button(walk, 'letters.lock.now'));
  await hand.choose(page.locator('select[name=zone]'));
  await hand.date(page.locator('input[name=closes]'));
  await hand.press(button(walk, 'letters.open.submit'));
  await hand.press(page.locator('main a[href$="/sign"]').first());
  await hand.tick(page.locator('fieldset[name=display] input').first());
  await hand.press(send(walk));
  await page.locator('fieldset[name=display]').waitFor({ state: 'detached' });
}

it.each([
  { language: 'en', by: 'a pointer', make: pointer },
  { language: 'fr', by: 'a pointer', make: pointer },
  { language: 'es', by: 'a pointer', make: pointer },
  { language: 'en', by: 'the keyboard alone', make: keyboard },
] as const)(
  'a newcomer gets there in $language with $by',
  async ({ language, make }) => {
    const stage = await startStage();
    const token = await provision(stage.app.app, () => undefined);
    const watch = await stage.open(null, { locale: language, timezoneId: 'Europe/Zurich' });
    const { page } = watch;
    const walk: Walk = { page, hand: make(page), say: saidIn(language), words: WORDS[language] };
    await begin(walk, `/sign-in/${token}`, language);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await actForAnOrganisation(walk);
    await openACampaign(walk);
    await claimATask(walk);
    await signALetter(walk);

    const visitor = await stage.visitor('coordinator@localhost.localdomain');
    expect(
      await visitor.data(`{
      campaigns { edges { node { title } } }
      tasks { edges { node { title state organisation { name } } } }
      letters { edges { node { title state signatories { totalCount } } } }
    }`),
    ).toMatchObject({
      campaigns: { edges: [{ node: { title: walk.words.campaign } }] },
      tasks: {
        edges: [
          { node: { title: walk.words.task, state: 'CLAIMED', organisation: { name: walk.words.house } } },
        ],
      },
      letters: {
        edges: [{ node: { title: walk.words.letter, state: 'OPEN', signatories: { totalCount: 1 } } }],
      },
    });
    expect(watch.faults).toEqual([]);
    await watch.close();
    await stage.close();
  },
  240_000,
);
