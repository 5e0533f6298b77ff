/** Whoever reads French or Spanish meets no English word of the product's own. */
import { fullStage, type FullStage } from './support/full-stage';
import { LISTS } from './support/screens';
import { englishOnly, ownWords, wordsOf, writtenIn } from './support/words';

/** Common words that no French or Spanish sentence holds: they betray a label that no message file knows. */
const BETRAYALS = /\b(the|and|with|your|this|that|which|from|nothing|please|loading|error)\b/i;

let stage: FullStage;
let written: readonly string[];

beforeAll(async () => {
  stage = await fullStage();
  written = await writtenIn(stage.app.owner);
});
afterAll(() => stage.close());

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  it.each(['coordinator', 'partner', 'member'])('the screens of a %s say no English label', async (who) => {
    const email = `${who}@demo.example.org`;
    const visitor = await stage.visitor(email);
    await visitor.data(
      'mutation ($l: String!) { setPreferences(language: $l, timeZone: "Africa/Bangui") { id } }',
      {
        l: language,
      },
    );
    const watch = await stage.open(email);
    const english = englishOnly(language);
    const found: Record<string, string[]> = {};
    for (const { name, path } of [...LISTS, ...stage.records]) {
      const page = await watch.go(path);
      const wrong = (await wordsOf(page, language))
        .filter((text) => english.has(text) || BETRAYALS.test(text))
        .map((text) => ownWords(text, written))
        .filter((text) => english.has(text) || BETRAYALS.test(text));
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
    await watch.close();
  });
});
