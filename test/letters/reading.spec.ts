import { CoalitionsService } from '@chorus/coalition';
import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { act, draft, lock } from './drafting';

const LETTER = 'query ($id: ID!) { letter(id: $id) { id title state revision blocks { text } } }';

describe('letters', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  /** Ids of the letters that a list gives, and its total. */
  async function list(visitor: Visitor, args: string): Promise<{ ids: string[]; total: number }> {
    const { letters } = await visitor.data<{
      letters: { totalCount: number; edges: { node: { id: string } }[] };
    }>(`{ letters(${args}) { totalCount edges { node { id } } } }`);
    return { ids: letters.edges.map(({ node }) => node.id), total: letters.totalCount };
  }

  it('are read one by one, and those of another coalition are as if there were none', async () => {
    const id = await draft(coordinator, { title: 'To be read', blocks: ['One.', 'Two.'] });
    const blocks = [{ text: 'One.' }, { text: 'Two.' }];
    const letter = { id, title: 'To be read', state: 'DRAFT', revision: 1, blocks };
    expect(await coordinator.data(LETTER, { id })).toEqual({ letter });
    const stranger = await plantPerson(app, 'MEMBER');
    await app.run(() => app.app.get(CoalitionsService).found('foreign', 'Foreign', stranger.personId));
    await app.owner.query(`update membership set ended_at = now() where person_id = $1 and id = $2`, [
      stranger.personId,
      stranger.membershipId,
    ]);
    const answer = await stranger.visitor.ask(LETTER, { id });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await stranger.visitor.ask(LETTER, { id: newId() })).toEqual(answer);
  });

  it('are found by part of title or recipient, whatever the accents and the case', async () => {
    const id = await draft(coordinator, { title: 'Vérité et Réparation', recipient: 'Señora Ñandú' });
    for (const search of ['verite ET rep', 'VÉRITÉ', 'senora nandu', 'Ñandú'])
      expect(await list(coordinator, `search: "${search}"`)).toEqual({ ids: [id], total: 1 });
    for (const search of ['v_rit', '%', 'We ask'])
      expect(await list(coordinator, `search: "${search}"`)).toEqual({ ids: [], total: 0 });
  });

  it('are listed by where they stand', async () => {
    const drafted = await draft(coordinator);
    const locked = await draft(coordinator);
    await lock(coordinator, locked);
    const { id: open } = await openLetter(coordinator, 600_000);
    const among = async (state: string) => {
      const { ids, total } = await list(coordinator, `state: ${state}`);
      expect(total).toBe(ids.length);
      return [drafted, locked, open].filter((id) => ids.includes(id));
    };
    expect(await among('DRAFT')).toEqual([drafted]);
    expect(await among('LOCKED')).toEqual([locked]);
    expect(await among('OPEN')).toEqual([open]);
    expect(await among('CLOSED')).toEqual([]);
  });

  it('are listed by title, whatever its case and accents', async () => {
    const titles = ['zz order: a', 'ZZ order: É', 'zz order: f'];
    const ids: string[] = [];
    for (const title of titles) ids.push(await draft(coordinator, { title }));
    expect((await list(coordinator, 'search: "zz order"')).ids).toEqual(ids);
  });

  describe('that await my signature', () => {
    let organisationId: string;
    let signer: Person;
    let open: string;
    let others: string[];

    beforeAll(async () => {
      organisationId = await plantOrganisation(app, 'Signing Organisation', 'COORDINATORS');
      signer = await plantPerson(app, 'MEMBER', organisationId);
      await authorise(signer.personId);
      open = (await openLetter(coordinator, 600_000)).id;
      const late = (await openLetter(coordinator, 600_000)).id;
      await app.owner.query('update letter set closes_at = clock_timestamp() where id = $1', [late]);
      const locked = await draft(coordinator);
      await lock(coordinator, locked);
      others = [late, locked, await draft(coordinator)];
    });

    async function authorise(personId: string, more: object = {}): Promise<string> {
      const { authoriseSigner } = await coordinator.data<{ authoriseSigner: string }>(
        'mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }',
        { input: { organisationId, personId, title: 'Director', ...more } },
      );
      return authoriseSigner;
    }

    /** Of the letters of this suite, those that are listed as awaiting, and those with something to sign with. */
    async function awaiting(visitor: Visitor): Promise<{ listed: string[]; offered: string[] }> {
      const { ids, total } = await list(visitor, 'awaitsUs: true');
      expect(total).toBe(ids.length);
      const { letters } = await visitor.data<{
        letters: { edges: { node: { id: string; signing: object | null } }[] };
      }>('{ letters(first: 100) { edges { node { id signing { title } } } } }');
      const offered = letters.edges.filter(({ node }) => node.signing !== null).map(({ node }) => node.id);
      const ours = (id: string) => [open, ...others].includes(id);
      return { listed: ids.filter(ours), offered: offered.filter(ours) };
    }
    const both = (ids: string[]) => ({ listed: ids, offered: ids });

    it('are the open ones, before their instant, with what the signature will say', async () => {
      expect(await awaiting(signer.visitor)).toEqual(both([open]));
      const { letter } = await signer.visitor.data<{ letter: { signing: object } }>(
        'query ($id: ID!) { letter(id: $id) { signing { printedName title consent } } }',
        { id: open },
      );
      expect(letter.signing).toEqual({
        printedName: 'Signing Organisation',
        title: 'Director',
        consent: 'The organisation agrees that its signature is kept with this letter and shown as chosen.',
      });
    });

    it('are none once the organisation has signed, and again once it has taken that back', async () => {
      const colleague = await plantPerson(app, 'PARTNER', organisationId);
      await authorise(colleague.personId);
      await act(signer.visitor, 'signLetter(id: $id, version: 1, display: WITHHELD)', { id: open });
      for (const { visitor } of [signer, colleague]) expect(await awaiting(visitor)).toEqual(both([]));
      await act(colleague.visitor, 'withdrawSignature(id: $id)', { id: open });
      for (const { visitor } of [signer, colleague]) expect(await awaiting(visitor)).toEqual(both([open]));
    });

    it('say what is then kept with the signature', async () => {
      const { letter } = await signer.visitor.data<{ letter: { signing: object } }>(
        'query ($id: ID!) { letter(id: $id) { signing { printedName title consent } } }',
        { id: open },
      );
      expect(
        await act(signer.visitor, 'signLetter(id: $id, version: 1, display: PUBLIC)', { id: open }),
      ).toBe('Letter');
      const { rows } = await app.owner.query<object>(
        `select printed_name as "printedName", title, consent from signature where letter_id = $1 and withdrawn_at is null`,
        [open],
      );
      expect(rows).toEqual([letter.signing]);
      await act(signer.visitor, 'withdrawSignature(id: $id)', { id: open });
    });

    it.each([
      ['has no authority', 'PARTNER', null],
      ['may sign letters of campaigns alone', 'PARTNER', { scope: 'LETTERS_OF_CAMPAIGNS_JOINED' }],
      ['had authority until yesterday', 'PARTNER', { validUntil: '2020-01-01' }],
      ['is the data protection officer', 'DATA_PROTECTION_OFFICER', {}],
    ] as const)('are none for whoever %s, who may not sign them either', async (_, role, authority) => {
      const { visitor, personId } = await plantPerson(app, role, organisationId);
      if (authority !== null) await authorise(personId, authority);
      expect(await awaiting(visitor)).toEqual(both([]));
      const { data, errors } = await visitor.ask(
        'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { ... on Refusal { code } } }',
        { id: open },
      );
      expect(JSON.stringify([data, errors])).toMatch(/NOT_AUTHORISED_SIGNER|FORBIDDEN/);
    });

    it('are none without an organisation, and for whoever’s authority was revoked', async () => {
      expect(await awaiting(coordinator)).toEqual(both([]));
      const { visitor, personId } = await plantPerson(app, 'PARTNER', organisationId);
      const id = await authorise(personId);
      expect(await awaiting(visitor)).toEqual(both([open]));
      await coordinator.data('mutation ($id: ID!) { revokeSigner(id: $id) { id } }', { id });
      expect(await awaiting(visitor)).toEqual(both([]));
    });

    it('leave the list as it is where they are not asked for', async () => {
      const all = await list(signer.visitor, 'first: 100');
      expect(await list(signer.visitor, 'first: 100, awaitsUs: false')).toEqual(all);
      expect(all.ids).toEqual(expect.arrayContaining([open, ...others]));
    });
  });
});
