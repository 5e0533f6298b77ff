/** Work that meets other work: two at one draft, a claim taken back, a card moved without a mouse, a thing found by its name. */
import { until } from '../support/until';
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
