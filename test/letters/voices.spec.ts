/** Whose voice a letter lacks, before it is delivered (PR-05). */
import { plantOrganisation, plantPerson } from '../coalition/people';
import { authorise, openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { act } from './drafting';

interface Voice {
  readonly country: string;
  readonly organisations: readonly { readonly name: string }[];
}

describe('a letter', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  async function signer(name: string): Promise<Visitor> {
    const organisation = await plantOrganisation(app, name);
    await app.owner.query(`update organisation set country = 'HT' where id = $1`, [organisation]);
    const person = await plantPerson(app, 'PARTNER', organisation, name);
    await authorise(coordinator, { ...person, organisationId: organisation });
    return person.visitor;
  }
  async function haiti(id: string): Promise<string[] | undefined> {
    const { letter } = await coordinator.data<{ letter: { missingVoices: Voice[] } }>(
      'query ($id: ID!) { letter(id: $id) { missingVoices { country organisations { name } } } }',
      { id },
    );
    return letter.missingVoices
      .find(({ country }) => country === 'HT')
      ?.organisations.map(({ name }) => name);
  }

  it('lacks the voice of a country until somebody has signed from there in public, and tells of nobody else', async () => {
    const open = await signer('Fanm an aksyon');
    const hidden = await signer('Vwa kache');
    const { id } = await openLetter(coordinator, 600_000);
    const before = await haiti(id);
    expect(before).toEqual(['Fanm an aksyon', 'Vwa kache']);
    await act(hidden, 'signLetter(id: $id, version: 1, display: WITHHELD)', { id });
    expect(await haiti(id)).toEqual(before);
    await act(open, 'signLetter(id: $id, version: 1, display: PUBLIC)', { id });
    expect(await haiti(id)).toBeUndefined();
  });

  it('tells it to coordinators alone', async () => {
    const partner = await signer('Asanble');
    const { id } = await openLetter(coordinator, 600_000);
    const answer = await partner.ask('query ($id: ID!) { letter(id: $id) { missingVoices { country } } }', {
      id,
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
