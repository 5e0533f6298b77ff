/** A colleague asks, an authorised signer decides from the home page, a person signs for themselves: each in a language, by keyboard. */
import type { Page } from 'playwright-core';
import { plantOrganisation, plantPerson } from '../coalition/people';
import { openLetter } from '../support/story';
import { until } from '../support/until';
import { axe, overflow } from './support/axe';
import { keyboard } from './support/hand';
import { startStage, type Stage } from './support/stage';
import { saidIn } from './support/words';

const LANGUAGES = ['en', 'fr', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** Somebody of an organisation who speaks a language, and has chosen a city. */
async function colleague(organisationId: string, language: Language, name: string) {
  const person = await plantPerson(stage.app, 'PARTNER', organisationId, name);
  await stage.app.owner.query(
    `update person set language = $2, time_zone = 'Africa/Bangui', settled_at = now() where id = $1`,
    [person.personId, language],
  );
  return { ...person, email: `${person.personId}@example.org` };
}

async function faultsOf(page: Page): Promise<string[]> {
  const wide = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 800 });
  const faults = [...(await axe(page)), ...((await overflow(page)) > 0 ? ['scrolls sideways'] : [])];
  await page.setViewportSize(wide);
  return faults;
}

it.each(LANGUAGES)(
  'a request is made, decided and seen, and a person signs apart, in %s',
  async (language) => {
    const say = saidIn(language);
    const button = (page: Page, id: string) => page.getByRole('button', { name: say(id), exact: true });
    const coordinator = await stage.app.coordinator();
    const organisationId = await plantOrganisation(stage.app, `Maison ${language}`);
    await stage.app.owner.query('update organisation set lead_days = 30 where id = $1', [organisationId]);
    const signer = await colleague(organisationId, language, 'Sara Signer');
    const asker = await colleague(organisationId, language, 'Abel Asker');
    await coordinator.data('mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }', {
      input: { organisationId, personId: signer.personId, title: 'Director' },
    });
    const { id } = await openLetter(coordinator, 86_400_000);

    const asking = await stage.open(asker.email);
    const page = await asking.show(`/letters/${id}/sign`);
    await page.getByRole('heading', { name: say('letters.request.ask') }).waitFor();
    expect(await page.getByRole('status').first().innerText()).toMatch(/30/);
    expect(await faultsOf(page)).toEqual([]);
    const hand = keyboard(page);
    await hand.press(button(page, 'letters.request.send'));
    await page
      .getByRole('alert')
      .filter({ hasText: say('letters.display.choose') })
      .first()
      .waitFor();
    await page.getByLabel(say('letters.display.withheld')).check();
    await hand.press(button(page, 'letters.request.send'));
    await page.getByText(say('letters.request.waits')).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const deciding = await stage.open(signer.email);
    const home = await deciding.show('/home');
    await home.getByRole('heading', { name: say('home.requests') }).waitFor();
    expect(await faultsOf(home)).toEqual([]);
    await keyboard(home).press(home.locator('#waiting-requests ~ ul a.button').first());
    await button(home, 'letters.request.confirm').waitFor();
    expect(await faultsOf(home)).toEqual([]);
    await keyboard(home).press(button(home, 'letters.request.confirm'));
    await home.getByRole('button', { name: say('letters.withdraw') }).waitFor();
    await home.getByLabel(say('letters.display.public')).check();
    await keyboard(home).press(button(home, 'letters.display.change'));
    await button(home, 'letters.display.change').waitFor({ state: 'detached' });
    expect(await faultsOf(home)).toEqual([]);

    await page.reload();
    await hand.press(button(page, 'letters.personal.begin'));
    await page.getByLabel(say('letters.display.public')).check();
    expect(await faultsOf(page)).toEqual([]);
    await hand.press(button(page, 'letters.personal.sign'));
    await page.getByRole('heading', { name: say('letters.personal') }).waitFor();
    await page.getByRole('button', { name: say('letters.withdraw') }).waitFor();
    const { rows } = await stage.app.owner.query<object>(
      `select printed_name as name, display, organisation_id is not null as organisation from signature where letter_id = $1
      order by printed_name`,
      [id],
    );
    expect(rows).toEqual([
      { name: 'Abel Asker', display: 'PUBLIC', organisation: false },
      { name: `Maison ${language}`, display: 'PUBLIC', organisation: true },
    ]);

    await stage.app.owner.query(
      `update letter set state = 'DELIVERED', closes_at = now(), delivered_at = now() where id = $1`,
      [id],
    );
    await home.reload();
    await keyboard(home).press(button(home, 'letters.dissociate').first());
    await home.getByText(say('letters.dissociated').split('{')[0] ?? '').waitFor();
    const names = await deciding.show(`/letters/${id}/signatories`);
    await names.getByText(say('letters.signatories.left').split('{')[0] ?? '').waitFor();
    expect(await faultsOf(names)).toEqual([]);
    expect([...asking.faults, ...deciding.faults]).toEqual([]);
    await asking.close();
    await deciding.close();
  },
);

it.each(LANGUAGES)(
  'words change while they are signed, and the signer signs them anew, in %s',
  async (language) => {
    const say = saidIn(language);
    const button = (page: Page, id: string) => page.getByRole('button', { name: say(id), exact: true });
    const coordinator = await stage.app.coordinator();
    const organisationId = await plantOrganisation(stage.app, `Encore ${language}`);
    const signer = await colleague(organisationId, language, 'Sara Signer');
    await coordinator.data('mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }', {
      input: { organisationId, personId: signer.personId, title: 'Director' },
    });
    const { id } = await openLetter(coordinator, 86_400_000);
    await signer.visitor.data(
      'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { __typename } }',
      { id },
    );
    await stage.app.owner.query(
      `update person set language = $1, time_zone = 'Europe/Zurich', settled_at = now() where email = 'coordinator@localhost.localdomain'`,
      [language],
    );

    const amending = await stage.open('coordinator@localhost.localdomain');
    const desk = await amending.show(`/letters/${id}/versions`);
    const hand = keyboard(desk);
    await hand.press(button(desk, 'letters.amend.begin'));
    await hand.write(desk.locator('.block textarea').first(), 'We ask for two answers.');
    await desk.locator('.difference ins').first().waitFor();
    await hand.press(button(desk, 'letters.amend.submit'));
    await desk
      .getByRole('alert')
      .filter({ hasText: say('letters.amend.noKind') })
      .first()
      .waitFor();
    await desk.getByLabel(say('letters.version.substantive')).check();
    await desk.getByLabel(say('letters.amend.note')).fill('Members have asked for it.');
    expect(await faultsOf(desk)).toEqual([]);
    await hand.press(button(desk, 'letters.amend.submit'));
    await desk.getByRole('heading', { name: say('letters.versions.compare') }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);

    const signing = await stage.open(signer.email);
    const page = await signing.show(`/letters/${id}`);
    await page.getByText(say('letters.reconfirm.lead')).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await keyboard(page).press(
      page.getByRole('button', { name: say('letters.reconfirm.sign').replace('{version}', '2') }),
    );
    await page.getByText(say('letters.reconfirm.lead')).waitFor({ state: 'detached' });
    const own = await signing.show(`/letters/${id}/sign`);
    await keyboard(own).press(own.getByText(say('letters.correct'), { exact: true }).first());
    await own.getByLabel(say('letters.correct.title')).fill('Chair');
    await keyboard(own).press(button(own, 'letters.correct.save').first());
    await until('the title is corrected', async () => {
      const { rows } = await stage.app.owner.query(
        'select from signature where letter_id = $1 and title = $2',
        [id, 'Chair'],
      );
      return rows.length === 1;
    });
    expect(await faultsOf(own)).toEqual([]);
    const house = await signing.show(`/partners/${organisationId}`);
    await house.getByLabel(say('partners.lead.field')).fill('12');
    await keyboard(house).press(
      house.getByRole('region', { name: say('partners.lead') }).getByRole('button'),
    );
    await house
      .getByRole('region', { name: say('partners.lead') })
      .getByText(/12 (days|jours|días)/)
      .waitFor();
    expect(await faultsOf(house)).toEqual([]);
    await signing.show(`/letters/${id}`);
    const { letter } = await coordinator.data<{ letter: { count: number } }>(
      'query ($id: ID!) { letter(id: $id) { count } }',
      { id },
    );
    expect(letter.count).toBe(1);

    const [tab] = [page.getByRole('link', { name: say('letters.translations') })];
    await keyboard(page).press(tab);
    await keyboard(page).press(button(page, 'letters.translate.begin'));
    const passages = page.locator('.part textarea');
    await passages.first().waitFor();
    for (let n = 0; n < (await passages.count()); n += 1) await passages.nth(n).fill(`Passage ${n}`);
    expect(await faultsOf(page)).toEqual([]);
    await keyboard(page).press(button(page, 'letters.translation.save'));
    await page.locator('.part-late').first().waitFor({ state: 'detached' });
    await keyboard(page).press(button(page, 'letters.translation.check'));
    await page.getByRole('alert').first().waitFor();

    const checked = await amending.show(`/letters/${id}/translations`);
    await keyboard(checked).press(button(checked, 'letters.translation.check'));
    await keyboard(checked).press(button(checked, 'letters.translation.approve'));
    await checked.getByText(say('letters.translation.approved'), { exact: true }).waitFor();
    expect(await faultsOf(checked)).toEqual([]);

    const names = await amending.show(`/letters/${id}/signatories`);
    await keyboard(names).press(names.getByText(say('letters.erase'), { exact: true }));
    await names.getByLabel(say('letters.erase.reason')).fill('The signatory has asked for it.');
    expect(await faultsOf(names)).toEqual([]);
    await keyboard(names).press(button(names, 'letters.erase.submit'));
    await names.locator('.names').getByText(`Encore ${language}`).waitFor({ state: 'detached' });
    expect([...amending.faults, ...signing.faults]).toEqual([]);
    await Promise.all([amending.close(), signing.close()]);
  },
);
