/** New words of an open letter (PR-11, US-09): who is told, who is asked again, and under what a signature stands. */
import { plantOrganisation, plantPerson } from '../coalition/people';
import { authorise } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { act, draft, lock, read, type Draft } from './drafting';

describe('a letter that is open', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const organisation = await plantOrganisation(app, 'Maison des droits');
    const signer = await plantPerson(app, 'PARTNER', organisation, 'Directrice');
    await authorise(coordinator, { ...signer, organisationId: organisation });
    partner = signer.visitor;
  });
  afterAll(() => app.close());

  async function opened(blocks: string[] = ['We ask.', 'We insist.']): Promise<Draft & { slug: string }> {
    const id = await draft(coordinator, { blocks });
    await act(coordinator, 'frameLetter(input: {id: $id, audience: PUBLIC, askIds: [], wordLimit: 60})', {
      id,
    });
    await lock(coordinator, id);
    await act(coordinator, 'openLetter(id: $id, closes: "2099-01-01T12:00", zone: "UTC")', { id });
    const { letter } = await coordinator.data<{ letter: { slug: string } }>(
      'query ($id: ID!) { letter(id: $id) { slug } }',
      { id },
    );
    return { ...(await read(coordinator, id)), ...letter };
  }

  /** The type of the answer, or a refusal's code. */
  async function amend(
    { id, revision, title, recipient, blocks }: Draft,
    kind: 'TYPOGRAPHICAL' | 'SUBSTANTIVE',
    words: (text: string) => string,
    visitor: Visitor = coordinator,
  ): Promise<string> {
    const { amendLetter } = await visitor.data<{ amendLetter: { __typename: string; code?: string } }>(
      'mutation ($input: AmendLetterInput!) { amendLetter(input: $input) { __typename ... on Refusal { code } ... on StaleLetter { message letter { revision } } } }',
      {
        input: {
          ...{ id, revision, title, recipient, kind, note: 'A member has asked for it.' },
          blocks: blocks.map((block) => ({ id: block.id, text: words(block.text) })),
        },
      },
    );
    return amendLetter.code ?? amendLetter.__typename;
  }

  async function signedInPublic(slug: string, name: string): Promise<{ email: string; token: string }> {
    const email = `${name.toLowerCase().replace(' ', '.')}@example.org`;
    const reader = new Visitor(app.url);
    await reader.post(`/l/${slug}/en`, { name, email, display: 'PUBLIC', consent: 'yes', version: '1' });
    const link = await until('the link comes', () => app.mailbox.linksTo(email)[0]);
    const token = new URL(link).pathname.split('/').pop() ?? '';
    await reader.post(`/c/${token}/en`, {});
    return { email, token };
  }
  const standing = async (id: string, visitor = coordinator) => {
    const { letter } = await visitor.data<{
      letter: {
        count: number;
        awaitingReconfirmation: number | null;
        versionNumber: number;
        ownSignature: { standing: string; versionNumber: number } | null;
      };
    }>(
      'query ($id: ID!) { letter(id: $id) { count awaitingReconfirmation versionNumber ownSignature { standing versionNumber } } }',
      { id },
    );
    return letter;
  };
  const page = async (slug: string) => (await new Visitor(app.url).get(`/l/${slug}/en`)).text();
  const mailsTo = (email: string) =>
    app.mailbox.mails.filter(({ to }) => [to].flat().some((entry) => entry?.text === email));

  it('asks its signers again where it changes in substance, and counts each once it agrees (US-09)', async () => {
    const letter = await opened();
    const ada = await signedInPublic(letter.slug, 'Ada Reader');
    expect(await act(partner, 'signLetter(id: $id, version: 1, display: PUBLIC)', { id: letter.id })).toBe(
      'Letter',
    );
    expect(await standing(letter.id)).toMatchObject({ count: 2, versionNumber: 1 });

    expect(await amend(letter, 'SUBSTANTIVE', (text) => `${text} Now.`)).toBe('Letter');
    expect(await standing(letter.id, partner)).toMatchObject({
      count: 0,
      versionNumber: 2,
      ownSignature: { standing: 'AWAITS_RECONFIRMATION', versionNumber: 1 },
    });
    const html = await page(letter.slug);
    expect(html).toContain('We insist. Now.');
    expect(html).not.toContain('Ada Reader');
    expect(html).not.toContain('Maison des droits');

    const asked = await until('she is asked again', () =>
      mailsTo(ada.email).find(({ subject }) => subject === 'Please confirm again'),
    );
    expect(asked.text).toContain(`/r/${ada.token}`);
    expect(`${asked.subject} ${asked.text}`).not.toContain('A draft');
    const reader = new Visitor(app.url);
    const receipt = await (await reader.get(`/r/${ada.token}/en`)).text();
    expect(receipt).toContain('do you still sign it?');
    expect(await standing(letter.id)).toMatchObject({ count: 0 });
    expect((await reader.post(`/r/${ada.token}/en/reconfirm`, { version: '1' })).status).toBe(409);
    expect((await reader.post(`/r/${ada.token}/en/reconfirm`, { version: '2' })).status).toBe(303);
    expect(await page(letter.slug)).toContain('Ada Reader');

    expect(await act(partner, 'reconfirmSignature(id: $id, version: 1)', { id: letter.id })).toBe(
      'VERSION_NOT_OPEN',
    );
    expect(await act(partner, 'reconfirmSignature(id: $id, version: 2)', { id: letter.id })).toBe('Letter');
    expect(await act(partner, 'reconfirmSignature(id: $id, version: 2)', { id: letter.id })).toBe('Letter');
    expect(await standing(letter.id, partner)).toMatchObject({
      count: 2,
      ownSignature: { standing: 'COUNTS', versionNumber: 2 },
    });
  });

  it('tells its signers of a correction, and counts them as before', async () => {
    const letter = await opened();
    const bea = await signedInPublic(letter.slug, 'Bea Reader');
    expect(await amend(letter, 'TYPOGRAPHICAL', (text) => text.replace('insist', 'insist,'))).toBe('Letter');
    expect(await standing(letter.id)).toMatchObject({ count: 1, versionNumber: 2 });
    await until('she is told', () =>
      mailsTo(bea.email).find(({ subject }) => subject === 'A small correction'),
    );
    const { letter: kept } = await partner.data<{ letter: { versions: object[] } }>(
      'query ($id: ID!) { letter(id: $id) { versions { number kind note title blocks { text } } } }',
      { id: letter.id },
    );
    expect(kept.versions).toMatchObject([
      { number: 1, kind: 'FIRST', note: null, blocks: [{ text: 'We ask.' }, { text: 'We insist.' }] },
      {
        number: 2,
        kind: 'TYPOGRAPHICAL',
        note: 'A member has asked for it.',
        blocks: [{}, { text: 'We insist,.' }],
      },
    ]);
  });

  it('does not let a signature slip under words that its signer was not shown', async () => {
    const letter = await opened();
    await amend(letter, 'SUBSTANTIVE', (text) => `${text} Today.`);
    expect(await act(partner, 'signLetter(id: $id, version: 1, display: PUBLIC)', { id: letter.id })).toBe(
      'VERSION_NOT_OPEN',
    );
    expect(await act(partner, 'reconfirmSignature(id: $id, version: 2)', { id: letter.id })).toBe(
      'NO_SIGNATURE',
    );
  });

  it('refuses new words that rest on old ones, are the same, none or too many', async () => {
    const letter = await opened();
    expect(await amend(letter, 'TYPOGRAPHICAL', (text) => text)).toBe('NOTHING_CHANGED');
    expect(await amend(letter, 'TYPOGRAPHICAL', () => '')).toBe('EMPTY_TEXT');
    expect(await amend(letter, 'TYPOGRAPHICAL', (text) => `${text} word`.repeat(40))).toBe('WORD_LIMIT');
    expect((await read(coordinator, letter.id)).revision).toBe(letter.revision);
    expect(await amend(letter, 'TYPOGRAPHICAL', (text) => `${text}!`)).toBe('Letter');
    expect(await amend(letter, 'TYPOGRAPHICAL', (text) => `${text}?`)).toBe('StaleLetter');
    expect(await standing(letter.id)).toMatchObject({ versionNumber: 2 });
  });

  it('of two changes at once takes one', async () => {
    const letter = await opened();
    const answers = await Promise.all(
      ['!', '?', '…'].map((end) => amend(letter, 'SUBSTANTIVE', (text) => text + end)),
    );
    expect(answers.sort()).toEqual(['Letter', 'StaleLetter', 'StaleLetter']);
  });

  it('is changed neither before it is open nor after it is closed', async () => {
    const id = await draft(coordinator);
    expect(await amend(await read(coordinator, id), 'SUBSTANTIVE', (text) => `${text}!`)).toBe('WRONG_STATE');
    const letter = await opened();
    await app.owner.query(`update letter set closes_at = now() where id = $1`, [letter.id]);
    expect(await amend(letter, 'SUBSTANTIVE', (text) => `${text}!`)).toBe('DEADLINE_PASSED');
    await act(coordinator, 'closeLetter(id: $id, reason: "Enough.")', { id: letter.id });
    expect(await amend(letter, 'SUBSTANTIVE', (text) => `${text}!`)).toBe('WRONG_STATE');
  });

  it('is not locked with more words than it may have', async () => {
    const id = await draft(coordinator, { blocks: ['word '.repeat(51)] });
    await act(coordinator, 'frameLetter(input: {id: $id, audience: PUBLIC, askIds: [], wordLimit: 50})', {
      id,
    });
    expect(await lock(coordinator, id)).toBe('WORD_LIMIT');
    const { letter } = await coordinator.data<{ letter: { wordCount: number } }>(
      'query ($id: ID!) { letter(id: $id) { wordCount } }',
      { id },
    );
    expect(letter.wordCount).toBe(51);
  });

  it('takes its translations along, behind where it has changed, and lets nobody go on with the older ones', async () => {
    const letter = await opened();
    const begun = await coordinator.data<{ beginTranslation: { id: string; revision: number } }>(
      'mutation ($id: ID!) { beginTranslation(letterId: $id, into: "fr") { ... on LetterTranslation { id revision } } }',
      { id: letter.id },
    );
    const write = (id: string, revision: number) =>
      coordinator.data<{ reviseTranslation: { code?: string } }>(
        'mutation ($input: ReviseTranslationInput!) { reviseTranslation(input: $input) { ... on Refusal { code } } }',
        {
          input: {
            ...{ id, revision },
            parts: letter.blocks.map((block, n) => ({ id: block.id, text: `Passage ${n}.` })),
          },
        },
      );
    const { id, revision } = begun.beginTranslation;
    await write(id, revision);
    await amend(letter, 'SUBSTANTIVE', (text) => text.replace('insist', 'insist again'));
    expect((await write(id, revision + 1)).reviseTranslation.code).toBe('TRANSLATION_SUPERSEDED');
    const { letter: now } = await coordinator.data<{
      letter: { translations: { id: string; state: string; parts: { drift: string }[] }[] };
    }>('query ($id: ID!) { letter(id: $id) { translations { id state parts { drift } } } }', {
      id: letter.id,
    });
    expect(now.translations).toHaveLength(1);
    expect(now.translations[0]?.id).not.toBe(id);
    expect(now.translations[0]?.parts.map(({ drift }) => drift)).toEqual([
      'MISSING',
      'MISSING',
      'IN_STEP',
      'BEHIND',
    ]);
  });
});
