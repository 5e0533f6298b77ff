import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { historyOf, plantOrganisation, plantPerson } from './people';

const END = `mutation ($id: ID!) { endMembership(id: $id) { ... on Member { endedAt } ... on Refusal { code message } } }`;
const CHANGE = `mutation ($id: ID!, $role: Role!) { changeMembership(id: $id, role: $role) {
  ... on Member { role organisation { name } } ... on Refusal { code field } } }`;
const MOVE = `mutation ($id: ID!, $role: Role!, $organisationId: ID) {
  changeMembership(id: $id, role: $role, organisationId: $organisationId) {
    ... on Member { role organisation { name } } ... on Refusal { code field } } }`;
const MEMBERS = '{ members { totalCount edges { node { id name email role organisation { name } } } } }';

interface Members {
  readonly members: {
    readonly totalCount: number;
    readonly edges: { readonly node: { id: string; name: string; email: string | null; role: string } }[];
  };
}
interface Ended {
  readonly endMembership: { readonly endedAt?: string; readonly code?: string };
}

describe('members', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let firstCoordinator: string;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { members } = await coordinator.data<Members>(MEMBERS);
    firstCoordinator = members.edges[0]?.node.id ?? '';
  });
  afterAll(() => app.close());

  const codeOf = async (visitor: Visitor, query: string, variables: object = {}) =>
    (await visitor.ask(query, variables)).errors?.[0]?.extensions.code;

  async function standingRole(membershipId: string): Promise<string | undefined> {
    const { rows } = await app.owner.query<{ role: string }>(
      'select role from membership where id = $1 and ended_at is null',
      [membershipId],
    );
    return rows[0]?.role;
  }

  it('are listed with their addresses for coordinators, without for partners, who see colleagues alone', async () => {
    const organisationId = await plantOrganisation(app, 'Colleagues');
    const partner = await plantPerson(app, 'PARTNER', organisationId, 'Partner');
    const colleague = await plantPerson(app, 'MEMBER', organisationId, 'Colleague');
    const stranger = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Others'), 'Stranger');
    const all = await coordinator.data<Members>(MEMBERS);
    expect(all.members.edges.map(({ node }) => node)).toContainEqual({
      id: stranger.membershipId,
      name: 'Stranger',
      email: `${stranger.personId}@example.org`,
      role: 'PARTNER',
      organisation: { name: 'Others' },
    });
    const own = await partner.visitor.data<Members>(MEMBERS);
    expect(own.members.totalCount).toBe(2);
    expect(own.members.edges.map(({ node: { id, email } }) => ({ id, email }))).toEqual([
      { id: colleague.membershipId, email: null },
      { id: partner.membershipId, email: null },
    ]);
    expect(await codeOf(colleague.visitor, MEMBERS)).toBe('FORBIDDEN');
  });

  it('are found by role and organisation', async () => {
    const organisationId = await plantOrganisation(app, 'Filtered');
    const { membershipId } = await plantPerson(app, 'MEMBER', organisationId);
    await plantPerson(app, 'PARTNER', organisationId);
    const { members } = await coordinator.data<Members>(
      `query ($id: ID) { members(role: MEMBER, organisationId: $id) { totalCount edges { node { id } } } }`,
      { id: organisationId },
    );
    expect(members).toEqual({ totalCount: 1, edges: [{ node: { id: membershipId } }] });
  });

  it('are out from the very next request after their membership ends (SAFETY 7)', async () => {
    const { visitor, membershipId } = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Out'));
    expect(await codeOf(visitor, '{ asks { totalCount } }')).toBeUndefined();
    const { endMembership } = await coordinator.data<Ended>(END, { id: membershipId });
    expect(typeof endMembership.endedAt).toBe('string');
    expect(await codeOf(visitor, '{ asks { totalCount } }')).toBe('NOT_FOUND');
    expect(await coordinator.data(END, { id: membershipId })).toEqual({ endMembership });
    expect(await historyOf(app, membershipId)).toEqual(['MEMBERSHIP_ENDED']);
    expect((await coordinator.data<Members>(MEMBERS)).members.edges.map(({ node }) => node.id)).not.toContain(
      membershipId,
    );
    expect(await coordinator.data(CHANGE, { id: membershipId, role: 'MEMBER' })).toEqual({
      changeMembership: { code: 'MEMBERSHIP_ENDED', field: null },
    });
  });

  it('have their new role from the very next request on (SAFETY 7)', async () => {
    const { visitor, membershipId } = await plantPerson(app, 'MEMBER', await plantOrganisation(app, 'Rises'));
    expect(await codeOf(visitor, '{ invitations { totalCount } }')).toBe('FORBIDDEN');
    await coordinator.data(CHANGE, { id: membershipId, role: 'COORDINATOR' });
    expect(await codeOf(visitor, '{ invitations { totalCount } }')).toBeUndefined();
    expect(await coordinator.data(CHANGE, { id: membershipId, role: 'PARTNER' })).toEqual({
      changeMembership: { role: 'PARTNER', organisation: { name: 'Rises' } },
    });
    expect(await codeOf(visitor, '{ invitations { totalCount } }')).toBe('FORBIDDEN');
    expect(await historyOf(app, membershipId)).toEqual(['MEMBERSHIP_CHANGED', 'MEMBERSHIP_CHANGED']);
  });

  it('come to an organisation and leave it by a coordinator’s hand; a partner has one', async () => {
    const { visitor, membershipId } = await plantPerson(app, 'MEMBER');
    expect(await coordinator.data(CHANGE, { id: membershipId, role: 'PARTNER' })).toEqual({
      changeMembership: { code: 'PARTNER_NEEDS_ORGANISATION', field: 'organisationId' },
    });
    const organisationId = await plantOrganisation(app, 'Welcomes', 'COORDINATORS');
    const partner = { id: membershipId, role: 'PARTNER', organisationId };
    expect(await coordinator.data(MOVE, partner)).toEqual({
      changeMembership: { role: 'PARTNER', organisation: { name: 'Welcomes' } },
    });
    expect(JSON.stringify(await visitor.data('{ organisations { edges { node { name } } } }'))).toContain(
      'Welcomes',
    );
    const alone = { id: membershipId, role: 'MEMBER', organisationId: null };
    expect(await coordinator.data(MOVE, alone)).toEqual({
      changeMembership: { role: 'MEMBER', organisation: null },
    });
    expect(await codeOf(coordinator, MOVE, { ...partner, organisationId: newId() })).toBe('NOT_FOUND');
  });

  it.each(['PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'] as const)(
    'are neither ended nor changed by a %s, not even the own one',
    async (role) => {
      const { visitor, membershipId } = await plantPerson(app, role, await plantOrganisation(app, role));
      expect(await codeOf(visitor, END, { id: firstCoordinator })).toBe('FORBIDDEN');
      expect(await codeOf(visitor, CHANGE, { id: membershipId, role: 'COORDINATOR' })).toBe('FORBIDDEN');
      expect(await standingRole(membershipId)).toBe(role);
    },
  );

  it('always count a coordinator: the last one can be neither ended nor given another role', async () => {
    expect(await coordinator.data(END, { id: firstCoordinator })).toEqual({
      endMembership: {
        code: 'LAST_COORDINATOR',
        message: 'This is the coalition’s last coordinator. Make another member a coordinator first.',
      },
    });
    expect(await coordinator.data(CHANGE, { id: firstCoordinator, role: 'MEMBER' })).toEqual({
      changeMembership: { code: 'LAST_COORDINATOR', field: null },
    });
    expect(await standingRole(firstCoordinator)).toBe('COORDINATOR');
    expect(await historyOf(app, firstCoordinator)).toEqual([]);
  });

  it('count a coordinator even when coordinators end each other at once', async () => {
    for (let n = 0; n < 10; n += 1) {
      const others = await Promise.all([plantPerson(app, 'COORDINATOR'), plantPerson(app, 'COORDINATOR')]);
      const ids = [firstCoordinator, ...others.map(({ membershipId }) => membershipId)];
      const visitors = [coordinator, ...others.map(({ visitor }) => visitor)];
      await Promise.all(visitors.map((visitor, k) => visitor.ask(END, { id: ids[(k + 1) % ids.length] })));
      const { rows } = await app.owner.query<{ id: string }>(
        `select id from membership where role = 'COORDINATOR' and ended_at is null`,
      );
      expect(rows).toHaveLength(1);
      await app.owner.query(`update membership set ended_at = null where id = $1`, [firstCoordinator]);
      await app.owner.query(
        `update membership set ended_at = now() where role = 'COORDINATOR' and id <> $1 and ended_at is null`,
        [firstCoordinator],
      );
    }
  });
});
