import { newId } from '../../libs/kernel/src/ids';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { accept, historyOf, invitationFor, plantOrganisation, plantPerson } from './people';

const INVITE = `mutation ($email: String!, $role: Role!, $organisationId: ID) {
  invite(input: {email: $email, language: "en", role: $role, organisationId: $organisationId}) }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawInvitation(id: $id) {
  ... on WithdrawnInvitation { id } ... on Refusal { code message } } }`;
const OPEN = '{ invitations { totalCount edges { node { id email role organisation { name } } } } }';

interface Open {
  readonly invitations: { totalCount: number; edges: { node: { id: string; email: string } }[] };
}

describe('joining a coalition', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  async function invite(email: string, role: string, organisationId?: string): Promise<string> {
    return (await coordinator.data<{ invite: string }>(INVITE, { email, role, organisationId })).invite;
  }

  const refusalOf = async (visitor: Visitor, query: string, variables: object) =>
    (await visitor.ask(query, variables)).errors?.[0]?.extensions.code;

  describe('as an individual', () => {
    let individual: Visitor;
    beforeAll(async () => {
      await invite('ada@example.org', 'MEMBER');
      individual = await accept(app, await invitationFor(app, 'ada@example.org'), 'Ada Individual');
      await plantOrganisation(app, 'Shown to all', 'COALITION');
      await plantOrganisation(app, 'Partner at risk', 'COORDINATORS');
    });

    it('gives a membership without an organisation', async () => {
      const { members } = await coordinator.data<{ members: { edges: { node: object }[] } }>(
        '{ members(role: MEMBER) { edges { node { name email role organisation { name } } } } }',
      );
      expect(members.edges).toEqual([
        {
          node: { name: 'Ada Individual', email: 'ada@example.org', role: 'MEMBER', organisation: null },
        },
      ]);
    });

    it('lets one read what every member reads', async () => {
      const seen = await individual.data<Record<string, object>>(
        `{ asks { totalCount } targets { totalCount } places { code } capacities { totalCount } tasks { totalCount }
           signers { totalCount } organisations { edges { node { name } } } }`,
      );
      expect(seen).toMatchObject({
        asks: { totalCount: 27 },
        targets: { totalCount: 50 },
        organisations: { edges: [{ node: { name: 'Shown to all' } }] },
        signers: { totalCount: 0 },
      });
    });

    it('lets one claim nothing: NO_ORGANISATION says why, in the reader’s language', async () => {
      const taskId = newId();
      await app.owner.query(
        `insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, created_by)
         select p.coalition_id, $1, 'A task', '', 'en', 'a task', now(), now() at time zone p.time_zone, p.id, (select id from person limit 1) from place p limit 1`,
        [taskId],
      );
      const claim = `mutation ($id: ID!) { claimTask(id: $id) { __typename ... on Refusal { code message } } }`;
      expect(await individual.data(claim, { id: taskId })).toEqual({
        claimTask: {
          __typename: 'Refusal',
          code: 'NO_ORGANISATION',
          message: 'You act for no organisation here. Ask a coordinator to add you to one.',
        },
      });
      const { rows } = await app.owner.query('select from claim where task_id = $1', [taskId]);
      expect(rows).toHaveLength(0);
    });

    it('lets one sign for no organisation', async () => {
      const { id } = await openLetter(coordinator, 600_000);
      const sign = `mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { ... on Refusal { code } } }`;
      expect(await individual.data(sign, { id })).toEqual({ signLetter: { code: 'NOT_AUTHORISED_SIGNER' } });
    });

    it.each([
      [
        'declare a capacity',
        `mutation { declareCapacity(input: {kind: LANGUAGE, value: "fr"}) { __typename } }`,
      ],
      ['list members', '{ members { totalCount } }'],
      ['list invitations', '{ invitations { totalCount } }'],
      ['invite', 'mutation { invite(input: {email: "x@example.org", language: "en", role: MEMBER}) }'],
      ['end a membership', `mutation { endMembership(id: "${newId()}") { __typename } }`],
      ['change a role', `mutation { changeMembership(id: "${newId()}", role: COORDINATOR) { __typename } }`],
      ['revoke a signer', `mutation { revokeSigner(id: "${newId()}") { id } }`],
      [
        'add a place',
        'mutation { addPlace(input: {code: "XX", name: "Xanadu", front: OTHER, timeZone: "UTC"}) { __typename } }',
      ],
      ['hand a task in', `mutation { handInTask(id: "${newId()}") { __typename } }`],
      ['answer a campaign', `mutation { setParticipation(campaignId: "${newId()}", answer: IN) { id } }`],
      [
        'show an organisation',
        `mutation { setOrganisationVisibility(id: "${newId()}", visibility: PUBLIC) { id } }`,
      ],
    ])('does not let one %s', async (_, query) => {
      expect(await refusalOf(individual, query, {})).toBe('FORBIDDEN');
    });
  });

  it('as a member of an organisation lets one sign, and leaves claims to its partners', async () => {
    const { visitor } = await plantPerson(app, 'MEMBER', await plantOrganisation(app, 'With members'));
    const claim = `mutation ($id: ID!) { claimTask(id: $id) { __typename } }`;
    expect(await refusalOf(visitor, claim, { id: newId() })).toBe('FORBIDDEN');
  });

  it('as a partner needs an organisation', async () => {
    const answer = await coordinator.ask(INVITE, { email: 'nobody@example.org', role: 'PARTNER' });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'PARTNER_NEEDS_ORGANISATION',
      field: 'organisationId',
    });
  });

  it('lists the invitations that are open, for coordinators alone', async () => {
    const organisationId = await plantOrganisation(app, 'Invited');
    const id = await invite('open@example.org', 'PARTNER', organisationId);
    const accepted = await invite('quick@example.org', 'MEMBER');
    await accept(app, await invitationFor(app, 'quick@example.org'), 'Quick');
    const expired = await invite('late@example.org', 'MEMBER');
    await app.owner.query(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [
      expired,
    ]);
    const { invitations } = await coordinator.data<Open>(OPEN);
    expect(invitations.edges.map(({ node }) => node)).toContainEqual({
      id,
      email: 'open@example.org',
      role: 'PARTNER',
      organisation: { name: 'Invited' },
    });
    const ids = invitations.edges.map(({ node }) => node.id);
    expect(ids).not.toContain(accepted);
    expect(ids).not.toContain(expired);
    expect(invitations.totalCount).toBe(ids.length);
    const { visitor } = await plantPerson(app, 'PARTNER', organisationId);
    expect(await refusalOf(visitor, OPEN, {})).toBe('FORBIDDEN');
  });

  it('is the same invitation when repeated, with one mail, and a new one after it has run out', async () => {
    const [first, ...repeats] = await Promise.all(
      Array.from({ length: 5 }, () => invite('twice@example.org', 'MEMBER')),
    );
    expect(new Set([first, ...repeats]).size).toBe(1);
    expect(await invite('TWICE@example.org', 'MEMBER')).toBe(first);
    expect(await refusalOf(coordinator, INVITE, { email: 'twice@example.org', role: 'COORDINATOR' })).toBe(
      'INVITATION_OPEN',
    );
    await invitationFor(app, 'twice@example.org');
    const { rows } = await app.owner.query(
      `select from outbox where name = 'coalition.invitation' and payload->>'invitationId' = $1`,
      [first],
    );
    expect(rows).toHaveLength(1);
    await app.owner.query(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [
      first,
    ]);
    expect(await invite('twice@example.org', 'MEMBER')).not.toBe(first);
  });

  it('ends with a withdrawn invitation, whose link is worth nothing at once', async () => {
    const id = await invite('gone@example.org', 'MEMBER');
    const path = await invitationFor(app, 'gone@example.org');
    expect(await coordinator.data(WITHDRAW, { id })).toEqual({ withdrawInvitation: { id } });
    expect(await coordinator.data(WITHDRAW, { id })).toEqual({ withdrawInvitation: { id } });
    const answer = await new Visitor(app.url).post(path, { name: 'Gone' });
    expect(answer.status).toBe(410);
    expect(await historyOf(app, id)).toEqual(['PERSON_INVITED', 'INVITATION_WITHDRAWN']);
    const { rows } = await app.owner.query(`select from person where email = 'gone@example.org'`);
    expect(rows).toHaveLength(0);
    expect(await invite('gone@example.org', 'MEMBER')).not.toBe(id);
  });

  it('either happens or is withdrawn, when both come at once', async () => {
    for (let n = 0; n < 5; n += 1) {
      const email = `race-${n}@example.org`;
      const id = await invite(email, 'MEMBER');
      const path = await invitationFor(app, email);
      const [joined, { withdrawInvitation }] = await Promise.all([
        new Visitor(app.url).post(path, { name: 'Race' }),
        coordinator.data<{ withdrawInvitation: { id?: string; code?: string } }>(WITHDRAW, { id }),
      ]);
      expect([303, 410]).toContain(joined.status);
      expect(withdrawInvitation).toMatchObject(
        joined.status === 303 ? { code: 'INVITATION_ACCEPTED' } : { id },
      );
    }
  });

  it('refuses to withdraw an invitation that is accepted, and knows no other coalition’s', async () => {
    const id = await invite('stays@example.org', 'MEMBER');
    await accept(app, await invitationFor(app, 'stays@example.org'), 'Stays');
    expect(await coordinator.data(WITHDRAW, { id })).toMatchObject({
      withdrawInvitation: { code: 'INVITATION_ACCEPTED' },
    });
    expect(await refusalOf(coordinator, WITHDRAW, { id: newId() })).toBe('NOT_FOUND');
  });

  it('happens once: who is a member is told so, and nothing changes', async () => {
    const organisationId = await plantOrganisation(app, 'Elsewhere');
    await invite('member@example.org', 'MEMBER');
    await accept(app, await invitationFor(app, 'member@example.org'), 'Member');
    const again = await invite('member@example.org', 'PARTNER', organisationId);
    const path = await until('a second invitation', () => {
      const links = app.mailbox.linksTo('member@example.org');
      return links.length === 2 && new URL(links[1] ?? '').pathname;
    });
    const answer = await new Visitor(app.url).post(path, { name: 'Member' });
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('You are a member of this coalition already');
    expect(await historyOf(app, again)).toEqual(['PERSON_INVITED']);
    const { rows } = await app.owner.query<{ role: string }>(
      `select m.role from membership m join person p on p.id = m.person_id where p.email = 'member@example.org'`,
    );
    expect(rows).toEqual([{ role: 'MEMBER' }]);
  });
});
