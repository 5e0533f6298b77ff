/** An instant is the same everywhere, and a screen says it in cities: around both days when New York and Geneva disagree. */
import { startStage, type Stage } from './support/stage';

/** On both days New York and Geneva are five hours apart instead of six. */
const DAYS = [
  { today: '2026-10-28', dueThere: '2026-10-28T17:00', geneva: '22:00', bangui: '22:00' },
  { today: '2027-03-20', dueThere: '2027-03-20T17:00', geneva: '22:00', bangui: '22:00' },
] as const;
const ZONES = ['America/New_York', 'Europe/Zurich', 'Africa/Bangui'] as const;

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

async function placeIn(city: string): Promise<string> {
  const visitor = await stage.app.coordinator();
  const { places } = await visitor.data<{ places: { id: string; name: string }[] }>('{ places { id name } }');
  const found = places.find(({ name }) => name === city);
  if (found === undefined) throw new Error(`no place called ${city}`);
  return found.id;
}

describe.each(DAYS)('on $today', ({ today, dueThere, geneva, bangui }) => {
  const hereOf: Record<(typeof ZONES)[number], string | null> = {
    'America/New_York': null,
    'Europe/Zurich': geneva,
    'Africa/Bangui': bangui,
  };

  it.each(ZONES)(
    'a task due at 17:00 in New York is right for a reader and a browser in %s',
    async (timeZone) => {
      const visitor = await stage.app.coordinator();
      await visitor.data(`mutation { setPreferences(language: "en", timeZone: "${timeZone}") { id } }`);
      const { makeTask } = await visitor.data<{ makeTask: { id: string } }>(
        `mutation ($placeId: ID!) { makeTask(input: {title: "Brief the mission", description: "", language: "en",
        due: "${dueThere}", placeId: $placeId}) { id } }`,
        { placeId: await placeIn('New York') },
      );
      const watch = await stage.open('coordinator@localhost.localdomain', { timezoneId: timeZone });
      await watch.page.clock.setFixedTime(`${today}T12:00:00Z`);
      const page = await watch.show(`/tasks/${makeTask.id}`);
      const due = page.locator('time').filter({ hasText: '17:00' }).first();
      expect(await due.getAttribute('datetime')).toBe(`${today}T21:00:00.000Z`);
      const said = await due.innerText();
      const here = hereOf[timeZone];
      expect(said).toContain('New York');
      if (here === null) expect(said).not.toContain(';');
      else expect(said).toContain(`${here} in ${timeZone === 'Europe/Zurich' ? 'Zurich' : 'Bangui'}`);
      await watch.close();
    },
  );

  it('“today” is the reader’s own day, not the browser’s', async () => {
    const visitor = await stage.app.coordinator();
    const { makeTask } = await visitor.data<{ makeTask: { id: string } }>(
      `mutation ($placeId: ID!) { makeTask(input: {title: "Late in New York ${today}", description: "", language: "en",
        due: "${today}T20:30", placeId: $placeId}) { id } }`,
      { placeId: await placeIn('New York') },
    );
    const said: string[] = [];
    for (const timeZone of ['America/New_York', 'Africa/Bangui']) {
      await visitor.data(`mutation { setPreferences(language: "en", timeZone: "${timeZone}") { id } }`);
      const watch = await stage.open('coordinator@localhost.localdomain', { timezoneId: 'Asia/Kathmandu' });
      await watch.page.clock.setFixedTime(`${today}T14:00:00Z`);
      const page = await watch.show(`/tasks/${makeTask.id}`);
      said.push(await page.locator('main').innerText());
      await watch.close();
    }
    expect(said[0]).toMatch(/today/i);
    expect(said[1]).toMatch(/tomorrow/i);
  });
});
