/** Work that meets other work: two at one draft, a claim taken back, a card moved without a mouse, a thing found by its name. */
import { until } from '../support/until';
import { plantOrganisation, plantPerson } from '../coalition/people';
import { axe, overflow } from './support/axe';
import { keyboard } from './support/hand';
import { startStage, type Stage } from './support/stage';
import { saidIn } from './support/words';

const WHO = 'coordinator@localhost.localdomain';
const say = saidIn('en');

let stage: Stage;

interface Made {
  readonly [field: string]: { readonly id: string };
}

/** The coordinator acts for an organisation, speaks English, and has chosen a city. */
beforeAll(async () => {
  stage = await startStage();
  const visitor = await stage.app.coordinator();
  await visitor.data('mutation { setPreferences(language: "en", timeZone: "Europe/Zurich") { id } }');
  const { addOrganisation } = await visitor.data<Made>(
    `mutation { addOrganisation(input: {name: "House of the Lake", kind: NGO, country: "CH", languages: ["en"]}) { id } }`,
  );
  const { members } = await visitor.data<{ members: { edges: { node: { id: string } }[] } }>(
    '{ members { edges { node { id } } } }',
  );
  await visitor.data(
    `mutation ($id: ID!, $organisationId: ID!) { changeMembership(id: $id, role: COORDINATOR, organisationId: $organisationId) { __typename } }`,
    { id: members.edges[0]?.node.id, organisationId: addOrganisation?.id },
  );
});
afterAll(() => stage.close());

async function makeTask(title: string): Promise<string> {
  const visitor = await stage.visitor(WHO);
  const { places } = await visitor.data<{ places: { id: string }[] }>('{ places { id } }');
  const { makeTask: made } = await visitor.data<Made>(
    `mutation ($title: String!, $placeId: ID!) {
      makeTask(input: {title: $title, description: "", language: "en", due: "2027-03-01T17:00", placeId: $placeId}) { id }
    }`,
    { title, placeId: places[0]?.id },
  );
  return made?.id ?? '';
}

async function stateOf(id: string): Promise<string> {
  const visitor = await stage.visitor(WHO);
  return (
    await visitor.data<{ task: { state: string } }>('query ($id: ID!) { task(id: $id) { state } }', { id })
  ).task.state;
}

const textOf = async (id: string | undefined) => {
  const visitor = await stage.visitor(WHO);
  const { letter } = await visitor.data<{ letter: { blocks: { text: string }[] } }>(
    'query ($id: ID!) { letter(id: $id) { blocks { text } } }',
    { id },
  );
  return letter.blocks.map(({ text }) => text);
};

describe('two people at one draft', () => {
  it('the second to save is shown both texts, loses no word, and decides', async () => {
    const visitor = await stage.visitor(WHO);
    const { draftLetter } = await visitor.data<Made>(
      `mutation { draftLetter(input: {title: "A date", recipient: "OLA", language: "en", blocks: ["We ask for a date."]}) { id } }`,
    );
    const id = draftLetter?.id;
    const [mine, theirs] = [await stage.open(WHO), await stage.open(WHO)];
    const [page, other] = [await mine.show(`/letters/${id}`), await theirs.show(`/letters/${id}`)];

    await other.locator('.block textarea').fill('We ask for a date in March.');
    await other.locator('.block textarea').blur();
    await until('their text is saved', async () => (await textOf(id))[0] === 'We ask for a date in March.');
    await page.locator('.block textarea').fill('We ask for a date in April.');
    await page.locator('.block textarea').blur();

    const conflict = page.getByRole('region', { name: say('letters.conflict.title') });
    await conflict.waitFor();
    const shown = await conflict.innerText();
    expect(shown).toContain('March.');
    expect(shown).toContain('April.');
    expect(await page.locator('.block textarea').inputValue()).toBe('We ask for a date in April.');
    expect(await textOf(id)).toEqual(['We ask for a date in March.']);

    await page.getByRole('button', { name: say('letters.conflict.keepMine') }).click();
    await until('mine is saved', async () => (await textOf(id))[0] === 'We ask for a date in April.');
    await mine.close();
    await theirs.close();
  });
});

describe('a task', () => {
  it('that was claimed by mistake is given back within ten seconds, by one press', async () => {
    const id = await makeTask('Claimed by mistake');
    const watch = await stage.open(WHO);
    const page = await watch.show(`/tasks/${id}`);
    await page.getByRole('button', { name: say('tasks.claim'), exact: true }).click();
    await page.locator('.undo').waitFor();
    expect(await stateOf(id)).toBe('CLAIMED');
    await page.locator('.undo button').click();
    await until('it is open again', async () => (await stateOf(id)) === 'OPEN');
    await page.getByRole('button', { name: say('tasks.claim'), exact: true }).waitFor();
    await watch.close();
  });

  it('is moved on the board by its menu, with the keyboard alone', async () => {
    const title = 'Moved without a mouse';
    const id = await makeTask(title);
    const watch = await stage.open(WHO);
    const page = await watch.show('/tasks?view=board');
    const hand = keyboard(page);
    await hand.press(page.getByRole('button', { name: say('tasks.move.named').replace('{title}', title) }));
    await page.getByRole('menuitem', { name: say('tasks.move.claimed') }).waitFor();
    await page.keyboard.press('Enter');
    await until('it is claimed', async () => (await stateOf(id)) === 'CLAIMED');
    expect(watch.faults).toEqual([]);
    await watch.close();
  });
});

describe('a draft that asks for comments', () => {
  it.each(['en', 'fr', 'es'] as const)(
    'is commented on by keyboard, and takes a suggestion, in %s',
    async (language) => {
      const said = saidIn(language);
      const visitor = await stage.visitor(WHO);
      const { draftLetter } = await visitor.data<Made>(
        `mutation { draftLetter(input: {title: "A word", recipient: "OLA", language: "en", blocks: ["We ask for one thing.", "We insist."]}) { id } }`,
      );
      const id = draftLetter?.id;
      const organisation = await plantOrganisation(stage.app, `Words ${language}`);
      const reader = await plantPerson(stage.app, 'PARTNER', organisation, 'Rita Reader');
      for (const [who, speaks] of [
        [reader.personId, language],
        [null, language],
      ] as const)
        await stage.app.owner.query(
          `update person set language = $2, time_zone = 'Europe/Zurich', settled_at = now() where id = $1 or ($1 is null and email = $3)`,
          [who, speaks, WHO],
        );

      const drafting = await stage.open(WHO);
      const desk = await drafting.show(`/letters/${id}`);
      await desk.getByRole('button', { name: said('letters.comments.submit') }).click();
      await desk.getByRole('heading', { name: said('letters.comments.running') }).waitFor();

      const reading = await stage.open(`${reader.personId}@example.org`);
      const page = await reading.show(`/letters/${id}`);
      const hand = keyboard(page);
      await hand.press(page.getByRole('button', { name: said('letters.comment.on').replace('{n}', '1') }));
      await hand.press(page.getByRole('button', { name: said('letters.comment.add'), exact: true }));
      await page.getByRole('alert').first().waitFor();
      await hand.write(page.getByLabel(said('letters.comment.quote')), 'one thing');
      await page.getByLabel(said('letters.comment.suggest')).check();
      await hand.write(page.getByLabel(said('letters.comment.replacement')), 'two things');
      await page.setViewportSize({ width: 320, height: 800 });
      expect([await axe(page), await overflow(page)]).toEqual([[], 0]);
      await hand.press(page.getByRole('button', { name: said('letters.comment.add'), exact: true }));
      await page.locator('.remark ins', { hasText: 'two things' }).waitFor();
      expect([await axe(page), await overflow(page)]).toEqual([[], 0]);

      await desk.reload();
      await keyboard(desk).press(desk.getByRole('button', { name: said('letters.suggestion.accept') }));
      await desk.getByText(said('letters.suggestion.accepted'), { exact: true }).waitFor();
      await until(
        'the editor has it',
        async () => (await desk.locator('.block textarea').first().inputValue()) === 'We ask for two things.',
      );
      const press = (message: string) =>
        keyboard(desk).press(desk.getByRole('button', { name: said(message), exact: true }));
      await press('letters.frame.change');
      await desk.getByLabel(said('letters.audience.organisations')).check();
      await desk.getByLabel(said('letters.frame.limit')).fill('200');
      await desk
        .getByRole('group', { name: said('letters.frame.asks') })
        .getByRole('checkbox')
        .first()
        .check();
      expect(await axe(desk)).toEqual([]);
      await press('letters.frame.save');
      await desk.getByRole('button', { name: said('letters.frame.change') }).waitFor();
      const { rows } = await stage.app.owner.query<object>(
        `select audience, word_limit as words, (select count(*)::int from letter_ask where letter_id = id) as asks from letter where id = $1`,
        [id],
      );
      expect(rows).toEqual([{ audience: 'ORGANISATIONS', words: 200, asks: 1 }]);
      await keyboard(desk).press(desk.getByText(said('letters.withdrawLetter'), { exact: true }));
      await press('letters.withdrawLetter.submit');
      await desk.getByRole('alert').first().waitFor();
      await desk.getByLabel(said('letters.redraft.reason')).last().fill('Overtaken by events.');
      await press('letters.withdrawLetter.submit');
      await desk.getByText(said('letters.state.withdrawn'), { exact: true }).first().waitFor();
      expect(await axe(desk)).toEqual([]);
      expect([...drafting.faults, ...reading.faults]).toEqual([]);
      await Promise.all([drafting.close(), reading.close()]);
    },
  );
});

describe('the palette', () => {
  it('opens by Ctrl+K, finds a record by a few letters, and leads there by Enter', async () => {
    const id = await makeTask('Écrire à la députée');
    const watch = await stage.open(WHO);
    const page = await watch.show('/home');
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('ecrire a la dep');
    await page.getByRole('menuitem', { name: 'Écrire à la députée' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tasks/${id}`);
    expect(watch.faults).toEqual([]);
    await watch.close();
  });
});
