import { newId } from '../../libs/kernel/src/ids';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { historyOf, plantOrganisation, plantPerson, type Person } from './people';

const AUTHORISE = 'mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }';
const REVOKE = 'mutation ($id: ID!) { revokeSigner(id: $id) { id holds organisation { name } } }';
const SIGN = `mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { __typename ... on Refusal { code } } }`;
const LIST =
  'query ($organisationId: ID) { signers(organisationId: $organisationId) { totalCount edges { node { id name title scope validUntil holds organisation { name } } } } }';

describe('authorised signers (PR-12)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  async function plantPartner(name: string): Promise<Person & { organisationId: string }> {
    const organisationId = await plantOrganisation(app, name, 'COORDINATORS');
    return { ...(await plantPerson(app, 'PARTNER', organisationId, `Person of ${name}`)), organisationId };
  }

  async function authorise(
    visitor: Visitor,
    { organisationId, personId }: { organisationId: string; personId: string },
    more: object = {},
  ): Promise<string> {
    const input = { organisationId, personId, title: 'Director', ...more };
    return (await visitor.data<{ authoriseSigner: string }>(AUTHORISE, { input })).authoriseSigner;
  }

  /** What signing a fresh letter answers: `Letter`, or the refusal's code. */
  async function sign(visitor: Visitor): Promise<string> {
    const { id } = await openLetter(coordinator, 600_000);
    const { signLetter } = await visitor.data<{ signLetter: { __typename: string; code?: string } }>(SIGN, {
      id,
    });
    return signLetter.code ?? signLetter.__typename;
  }

  const codeOf = async (visitor: Visitor, query: string, variables: object) =>
    (await visitor.ask(query, variables)).errors?.[0]?.extensions.code;

  it('sign while their authority stands, and not one request longer', async () => {
    const partner = await plantPartner('Revoked');
    expect(await sign(partner.visitor)).toBe('NOT_AUTHORISED_SIGNER');
    const id = await authorise(partner.visitor, partner);
    expect(await sign(partner.visitor)).toBe('Letter');
    const revoked = { revokeSigner: { id, holds: false, organisation: { name: 'Revoked' } } };
    expect(await partner.visitor.data(REVOKE, { id })).toEqual(revoked);
    expect(await sign(partner.visitor)).toBe('NOT_AUTHORISED_SIGNER');
    expect(await partner.visitor.data(REVOKE, { id })).toEqual(revoked);
    expect(await historyOf(app, id)).toEqual(['SIGNER_AUTHORISED', 'SIGNER_REVOKED']);
  });

  it('sign up to and on the last day, and not after it', async () => {
    const partner = await plantPartner('Expires');
    const day = async (offset: number) => {
      const { rows } = await app.owner.query<{ day: string }>(
        `select ((clock_timestamp() at time zone 'UTC')::date + $1::int)::text as day`,
        [offset],
      );
      return rows[0]?.day;
    };
    await authorise(coordinator, partner, { validUntil: await day(0) });
    expect(await sign(partner.visitor)).toBe('Letter');
    await authorise(coordinator, partner, { validUntil: await day(-1) });
    expect(await sign(partner.visitor)).toBe('NOT_AUTHORISED_SIGNER');
    expect(await partner.visitor.data(LIST)).toMatchObject({
      signers: { totalCount: 1, edges: [{ node: { holds: false } }] },
    });
  });

  it('of campaigns’ letters alone do not sign a letter of no campaign', async () => {
    const partner = await plantPartner('Narrow');
    await authorise(coordinator, partner, { scope: 'LETTERS_OF_CAMPAIGNS_JOINED' });
    expect(await sign(partner.visitor)).toBe('NOT_AUTHORISED_SIGNER');
    await authorise(coordinator, partner, { scope: 'ALL_LETTERS' });
    expect(await sign(partner.visitor)).toBe('Letter');
  });

  it('are named once: a repeat changes title, scope and last day of the same authority', async () => {
    const partner = await plantPartner('Repeats');
    const id = await authorise(partner.visitor, partner);
    const validUntil = '2099-12-31';
    const scope = 'LETTERS_OF_CAMPAIGNS_JOINED';
    expect(await authorise(partner.visitor, partner, { title: 'Chair', scope, validUntil })).toBe(id);
    expect(await partner.visitor.data(LIST)).toEqual({
      signers: {
        totalCount: 1,
        edges: [
          {
            node: {
              id,
              name: 'Person of Repeats',
              title: 'Chair',
              scope,
              validUntil,
              holds: true,
              organisation: { name: 'Repeats' },
            },
          },
        ],
      },
    });
  });

  it('are listed for coordinators and for their own organisation, and for nobody else', async () => {
    const [ours, theirs] = [await plantPartner('Ours'), await plantPartner('Theirs')];
    const id = await authorise(coordinator, ours);
    const their = await authorise(coordinator, theirs);
    const idsFor = async (visitor: Visitor, variables: object = {}) => {
      const { signers } = await visitor.data<{ signers: { edges: { node: { id: string } }[] } }>(
        LIST,
        variables,
      );
      return signers.edges.map(({ node }) => node.id);
    };
    expect(await idsFor(coordinator)).toEqual(expect.arrayContaining([id, their]));
    expect(await idsFor(coordinator, { organisationId: ours.organisationId })).toEqual([id]);
    expect(await idsFor(ours.visitor)).toEqual([id]);
    expect(await idsFor(ours.visitor, { organisationId: theirs.organisationId })).toEqual([]);
    expect(await idsFor((await plantPerson(app, 'MEMBER', ours.organisationId)).visitor)).toEqual([id]);
    expect(await idsFor((await plantPerson(app, 'MEMBER')).visitor)).toEqual([]);
  });

  it('are revoked by no other organisation, which cannot tell that they exist', async () => {
    const [ours, theirs] = [await plantPartner('Safe'), await plantPartner('Meddling')];
    const id = await authorise(coordinator, ours);
    const answer = await theirs.visitor.ask(REVOKE, { id });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await theirs.visitor.ask(REVOKE, { id: newId() })).errors).toEqual(answer.errors);
    const member = await plantPerson(app, 'MEMBER', ours.organisationId);
    expect(await codeOf(member.visitor, REVOKE, { id })).toBe('FORBIDDEN');
    expect(await sign(ours.visitor)).toBe('Letter');
  });

  it('are people of that organisation, named by itself or a coordinator', async () => {
    const [ours, theirs] = [await plantPartner('Named'), await plantPartner('Naming')];
    const foreign = { organisationId: ours.organisationId, personId: theirs.personId, title: 'Director' };
    expect(await codeOf(coordinator, AUTHORISE, { input: foreign })).toBe('NOT_FOUND');
    const own = { ...foreign, personId: ours.personId };
    expect(await codeOf(theirs.visitor, AUTHORISE, { input: own })).toBe('NOT_FOUND');
  });

  it('lose their authority with their membership, and with their organisation', async () => {
    const [ends, moves] = [await plantPartner('Ends'), await plantPartner('Moves')];
    const [ended, moved] = [await authorise(coordinator, ends), await authorise(coordinator, moves)];
    await coordinator.data('mutation ($id: ID!) { endMembership(id: $id) { __typename } }', {
      id: ends.membershipId,
    });
    const move = `mutation ($id: ID!, $to: ID) { changeMembership(id: $id, role: PARTNER, organisationId: $to) { __typename } }`;
    await coordinator.data(move, { id: moves.membershipId, to: ends.organisationId });
    expect(await sign(moves.visitor)).toBe('NOT_AUTHORISED_SIGNER');
    await coordinator.data(move, { id: moves.membershipId, to: moves.organisationId });
    expect(await sign(moves.visitor)).toBe('NOT_AUTHORISED_SIGNER');
    for (const id of [ended, moved])
      expect(await historyOf(app, id)).toEqual(['SIGNER_AUTHORISED', 'SIGNER_REVOKED']);
  });
});
