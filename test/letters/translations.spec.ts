/** Translations in step with the authentic text (PR-17, US-26). */
import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { draft, lock, read, type Draft } from './drafting';

interface Translation {
  readonly __typename: string;
  readonly code?: string;
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly current: boolean;
  readonly parts: readonly {
    readonly id: string;
    readonly drift: string;
    readonly translated: string | null;
  }[];
  readonly translation?: Translation;
}

const STANDS = '__typename id state revision current parts { id drift translated }';
const RESULT = `{ __typename ... on Refusal { code } ... on LetterTranslation { ${STANDS} } ... on StaleTranslation { translation { ${STANDS} } } }`;

describe('a translation', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let translator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const organisation = await plantOrganisation(app, 'Traduire');
    translator = (await plantPerson(app, 'PARTNER', organisation, 'Traductrice')).visitor;
  });
  afterAll(() => app.close());

  async function ask(visitor: Visitor, mutation: string, input?: object): Promise<Translation> {
    const declared = input === undefined ? '' : '($input: ReviseTranslationInput!)';
    const { result } = await visitor.data<{ result: Translation }>(
      `mutation ${declared} { result: ${mutation} ${RESULT} }`,
      { input },
    );
    return result;
  }
  const begin = (visitor: Visitor, letter: string, into = 'fr') =>
    ask(visitor, `beginTranslation(letterId: "${letter}", into: "${into}")`);
  const check = (visitor: Visitor, { id, revision }: Translation) =>
    ask(visitor, `checkTranslation(id: "${id}", revision: ${revision})`);
  const approve = ({ id, revision }: Translation) =>
    ask(coordinator, `approveTranslation(id: "${id}", revision: ${revision})`);
  const write = (visitor: Visitor, { id, revision }: Translation, parts: { id: string; text: string }[]) =>
    ask(visitor, 'reviseTranslation(input: $input)', { id, revision, parts });

  async function locked(): Promise<Draft> {
    const id = await draft(coordinator, { blocks: ['We ask.', 'We insist.'] });
    await lock(coordinator, id);
    return read(coordinator, id);
  }
  const whole = ({ blocks }: Draft) => [
    { id: 'title', text: 'Un projet' },
    { id: 'recipient', text: 'Le Conseiller juridique' },
    ...blocks.map(({ id }, n) => ({ id, text: `Passage ${n}.` })),
  ];

  it('is written by a partner, checked by another and approved by a coordinator', async () => {
    const letter = await locked();
    const begun = await begin(translator, letter.id);
    expect(begun.parts.map(({ drift }) => drift)).toEqual(Array(4).fill('MISSING'));
    const written = await write(translator, begun, whole(letter));
    expect(written).toMatchObject({ state: 'DRAFT', revision: 2, current: false });
    expect(written.parts.map(({ drift }) => drift)).toEqual(Array(4).fill('IN_STEP'));
    const checked = await check(coordinator, written);
    expect(checked.state).toBe('CHECKED');
    expect(await approve(checked)).toMatchObject({ state: 'APPROVED', current: true });
  });

  it('is not checked by whoever wrote it, nor while a passage is missing, nor approved unchecked', async () => {
    const letter = await locked();
    const begun = await begin(translator, letter.id);
    const part = await write(translator, begun, whole(letter).slice(1));
    expect((await check(coordinator, part)).code).toBe('TRANSLATION_BEHIND');
    const written = await write(translator, part, whole(letter).slice(0, 1));
    expect((await check(translator, written)).code).toBe('OWN_TRANSLATION');
    expect((await approve(written)).code).toBe('NOT_CHECKED');
  });

  it('is a draft again once it is changed, by a coordinator alone where it is approved and in step', async () => {
    const letter = await locked();
    const written = await write(translator, await begin(translator, letter.id), whole(letter));
    const approved = await approve(await check(coordinator, written));
    const title = [{ id: 'title', text: 'Une lettre' }];
    expect((await write(translator, approved, title)).code).toBe('TRANSLATION_STANDS');
    const changed = await write(coordinator, approved, title);
    expect(changed).toMatchObject({ state: 'DRAFT', current: false, revision: 3 });
  });

  it('refuses a write that rests on an older revision with the translation as it stands', async () => {
    const letter = await locked();
    const begun = await begin(translator, letter.id);
    const won = await write(translator, begun, whole(letter));
    const lost = await write(coordinator, begun, [{ id: 'title', text: 'Autre titre' }]);
    expect(lost).toMatchObject({ __typename: 'StaleTranslation', translation: won });
    expect((await check(coordinator, begun)).__typename).toBe('StaleTranslation');
  });

  it('is begun once for a language, of a locked text, and never into its own language', async () => {
    const letter = await locked();
    await begin(translator, letter.id, 'ln');
    expect((await begin(coordinator, letter.id, 'ln')).code).toBe('TRANSLATION_EXISTS');
    expect((await begin(coordinator, letter.id, 'en')).code).toBe('AUTHENTIC_LANGUAGE');
    expect((await begin(coordinator, await draft(coordinator))).code).toBe('NOT_LOCKED');
  });

  it('goes into the packet of its language only while it is approved and in step (US-26)', async () => {
    const letter = await locked();
    const written = await write(translator, await begin(translator, letter.id), whole(letter));
    await approve(await check(coordinator, written));
    await coordinator.data(
      `mutation ($id: ID!) { openLetter(id: $id, closes: "2099-01-01T12:00", zone: "UTC") { __typename }
         closeLetter(id: $id, reason: "All have signed.") { __typename } }`,
      { id: letter.id },
    );
    const build = async (language: string) => {
      const { buildPacket } = await coordinator.data<{ buildPacket: { __typename: string; code?: string } }>(
        `mutation ($id: ID!) { buildPacket(letterId: $id, language: "${language}", format: LETTER) { __typename ... on Refusal { code } } }`,
        { id: letter.id },
      );
      return buildPacket.code ?? buildPacket.__typename;
    };
    expect(await build('fr')).not.toBe('TRANSLATION_OUTDATED');
    expect(await build('es')).toBe('TRANSLATION_OUTDATED');
    await app.owner.query(
      `with v as (select * from letter_version where letter_id = $1)
       insert into letter_version (coalition_id, id, letter_id, number, canonical, sha256, meaning, kind, title, recipient, blocks)
       select coalition_id, gen_random_uuid(), letter_id, 2, canonical, sha256, 1, 'TYPOGRAPHICAL', 'A letter', recipient, blocks from v`,
      [letter.id],
    );
    expect(await build('fr')).toBe('TRANSLATION_OUTDATED');
  });
});
