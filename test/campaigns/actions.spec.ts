import { CoalitionsService } from '@chorus/coalition';
import { newId } from '../../libs/kernel/src/ids';
import { historyOf, plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import {
  act,
  ACTION,
  actionInput,
  groundOf,
  plantCampaign,
  record,
  type Ground,
  type SeenAction,
} from './acting';

const TASKLESS = ACTION.replace('... on Refusal { code message field }', '').replace(
  /\.\.\. on SecondApproach \{.*\}\s*\.\.\. on Action/,
  '... on Action',
);

describe('an action (PR-26)', () => {
  let app: TestApp;
  let ground: Ground;
  let coordinator: Visitor;
  let ours: string;
  let theirs: string;
  let partner: Person;
  let colleague: Person;
  let other: Person;
  let observer: Person;
  let passing: Person;
  let hidden: Person;
  let hiddenId: string;
  let member: Person;
  let campaignId: string;
  /** Each test acts at an office of its own, so that none warns another. */
  let office = 0;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    ground = await groundOf(coordinator);
    ours = await plantOrganisation(app, 'Ours');
    theirs = await plantOrganisation(app, 'Theirs');
    const watching = await plantOrganisation(app, 'Watching');
    const away = await plantOrganisation(app, 'Away');
    hiddenId = await plantOrganisation(app, 'Hidden', 'COORDINATORS');
    partner = await plantPerson(app, 'PARTNER', ours, 'Ada of Ours');
    colleague = await plantPerson(app, 'PARTNER', ours, 'Ben of Ours');
    member = await plantPerson(app, 'MEMBER', ours, 'Mo of Ours');
    other = await plantPerson(app, 'PARTNER', theirs, 'Cy of Theirs');
    observer = await plantPerson(app, 'PARTNER', watching, 'Obi of Watching');
    passing = await plantPerson(app, 'PARTNER', away, 'Pat of Away');
    hidden = await plantPerson(app, 'PARTNER', hiddenId, 'Di of Hidden');
    campaignId = await plantCampaign(app, 'Reform', [
      [ours, 'IN'],
      [theirs, 'IN'],
      [watching, 'OBSERVE'],
      [away, 'PASS'],
      [hiddenId, 'IN'],
    ]);
  });
  beforeEach(() => {
    office += 1;
  });
  afterAll(() => app.close());

  const input = (more: object = {}, organisationId = ours) =>
    actionInput(ground, organisationId, office, more);
  const look = async (visitor: Visitor, id: string) => {
    const { action } = await visitor.data<{ action: SeenAction }>(
      `query ($id: ID!) { action(id: $id) { ${TASKLESS} } }`,
      { id },
    );
    return action;
  };
  const list = async (visitor: Visitor, args = '') => {
    const { actions } = await visitor.data<{
      actions: { totalCount: number; edges: { node: { id: string } }[] };
    }>(`{ actions${args} { totalCount edges { node { id } } } }`);
    expect(actions.totalCount).toBe(actions.edges.length);
    return actions.edges.map(({ node }) => node.id);
  };

  it('is written down, planned, done, and keeps who held the office on its day', async () => {
    const code = ground.targets[office]?.code ?? '';
    for (const [name, validFrom] of [
      ['A. Before', '2020-01-01'],
      ['B. Then', '2027-01-01'],
    ])
      await coordinator.data('mutation ($input: RecordHolderInput!) { recordHolder(input: $input) { id } }', {
        input: { targetId: ground.targets[office]?.id, name, title: 'Head', validFrom },
      });
    const made = await record(partner.visitor, input({ campaignId }));
    expect(made).toMatchObject({
      state: 'DRAFT',
      approached: [{ holder: 'B. Then, Head', target: { code } }],
      lead: { name: 'Ours' },
      place: { code: 'GVA' },
      mayChange: true,
    });
    expect((await act(partner.visitor, 'planAction', made.id)).state).toBe('PLANNED');
    expect((await act(partner.visitor, 'finishAction', made.id)).state).toBe('DONE');
    expect((await act(partner.visitor, 'finishAction', made.id)).state).toBe('DONE');
    expect((await act(partner.visitor, 'cancelAction', made.id)).code).toBe('ACTION_NOT_NOW');
    expect(await historyOf(app, made.id)).toEqual(['ACTION_RECORDED', 'ACTION_STEP', 'ACTION_STEP']);
  });

  it('is the same for the same key, and another body under it is refused', async () => {
    const key = newId();
    const first = await record(partner.visitor, input(), { key });
    expect((await record(partner.visitor, input(), { key })).id).toBe(first.id);
    expect((await record(partner.visitor, input({ asked: 'More' }), { key })).code).toBe('ACTION_KEY_USED');
    expect((await record(other.visitor, input({}, theirs), { key })).code).toBe('ACTION_KEY_USED');
    const at = { held: '2027-08-01' };
    const again = newId();
    const twice = await Promise.all([1, 2].map(() => record(partner.visitor, input(at), { key: again })));
    expect(new Set(twice.map(({ id }) => id)).size).toBe(1);
  });

  it('of a campaign is seen by those in it, observers and coordinators, and by nobody else', async () => {
    const { id } = await record(partner.visitor, input({ campaignId, asked: 'Quietly' }));
    for (const { visitor } of [partner, other, observer, hidden, member])
      expect((await look(visitor, id)).asked).toBe('Quietly');
    expect((await look(coordinator, id)).asked).toBe('Quietly');
    const individual = (await plantPerson(app, 'MEMBER')).visitor;
    const officer = (await plantPerson(app, 'DATA_PROTECTION_OFFICER')).visitor;
    for (const visitor of [passing.visitor, individual, officer]) {
      await expect(look(visitor, id)).rejects.toThrow('NOT_FOUND');
      expect(await list(visitor)).toEqual([]);
    }
    await app.owner.query(`update participation set answer = 'PASS' where organisation_id = $1`, [theirs]);
    await expect(look(other.visitor, id)).rejects.toThrow('NOT_FOUND');
    await app.owner.query(`update participation set answer = 'IN' where organisation_id = $1`, [theirs]);
  });

  it('of no campaign is seen by those that took part, and coordinators', async () => {
    const { id } = await record(partner.visitor, input());
    for (const visitor of [partner.visitor, member.visitor, coordinator])
      expect((await look(visitor, id)).id).toBe(id);
    for (const { visitor } of [other, observer, hidden]) {
      await expect(look(visitor, id)).rejects.toThrow('NOT_FOUND');
      expect(await list(visitor)).not.toContain(id);
      await expect(act(visitor, 'planAction', id)).rejects.toThrow('NOT_FOUND');
    }
  });

  it('is recorded and changed by partners that take part and are in, and read by the rest', async () => {
    expect((await record(observer.visitor, input({ campaignId }))).code).toBe('NOT_IN_ACTION');
    await expect(record(member.visitor, input())).rejects.toThrow('FORBIDDEN');
    const { id } = await record(partner.visitor, input({ campaignId }));
    expect((await look(observer.visitor, id)).mayChange).toBe(false);
    expect((await look(member.visitor, id)).mayChange).toBe(false);
    for (const { visitor } of [observer, other])
      expect((await act(visitor, 'planAction', id)).code).toBe('NOT_IN_ACTION');
    expect((await act(coordinator, 'planAction', id)).state).toBe('PLANNED');
  });

  it('names no organisation that its reader may not see, neither taking part, leading, nor by a filter', async () => {
    const { id } = await record(
      coordinator,
      input({ campaignId, organisationIds: [ours, hiddenId], leadId: hiddenId }),
    );
    expect(await look(partner.visitor, id)).toMatchObject({ organisations: [{ name: 'Ours' }], lead: null });
    expect((await look(coordinator, id)).lead).toEqual({ name: 'Hidden' });
    expect(await list(partner.visitor, `(organisationId: "${hiddenId}")`)).toEqual([]);
    expect(await list(hidden.visitor, `(organisationId: "${hiddenId}")`)).toContain(id);
    await expect(
      record(partner.visitor, input({ organisationIds: [ours, hiddenId] }), { knowingly: true }),
    ).rejects.toThrow('INVALID_INPUT');
  });

  it('warns of a second approach to the same office within thirty days, before and after, whoever may see it', async () => {
    const { id } = await record(hidden.visitor, input({ held: '2027-03-01' }, hiddenId));
    const tried = async (held: string) => record(partner.visitor, input({ held }));
    const warned = await tried('2027-03-31');
    expect(warned).toMatchObject({
      __typename: 'SecondApproach',
      code: 'SECOND_APPROACH',
      approaches: [{ on: '2027-03-01', actionId: null, lead: null }],
    });
    expect((await tried('2027-01-30T23:59')).code).toBe('SECOND_APPROACH');
    expect((await tried('2027-01-29')).state).toBe('DRAFT');
    expect((await tried('2027-04-01')).state).toBe('DRAFT');
    const seen = await record(coordinator, input({ held: '2027-03-02' }));
    expect(seen.approaches).toContainEqual({
      on: '2027-03-01',
      actionId: id,
      target: { code: ground.targets[office]?.code },
      lead: { name: 'Hidden' },
    });
    const { id: knowing } = await record(partner.visitor, input({ held: '2027-03-02' }), { knowingly: true });
    expect((await act(partner.visitor, 'planAction', knowing)).code).toBe('SECOND_APPROACH');
    expect((await act(partner.visitor, 'planAction', knowing, ', knowingly: true')).state).toBe('PLANNED');
    await act(hidden.visitor, 'cancelAction', id);
    const near = `{ approachesNear(targetIds: ["${ground.targets[office]?.id}"], date: "2027-03-10", days: 9) { on lead { name } actionId } }`;
    expect(await other.visitor.data(near)).toEqual({
      approachesNear: [{ on: '2027-03-02', lead: { name: 'Ours' }, actionId: null }],
    });
    await expect(member.visitor.data(near)).rejects.toThrow('FORBIDDEN');
  });

  it('is not warned of itself, and is warned of where it moves near another', async () => {
    const { id } = await record(partner.visitor, input());
    await record(partner.visitor, input({ held: '2027-09-01' }));
    const edit = (version: number, more: object, knowingly = false) =>
      partner.visitor.data<{ editAction: SeenAction }>(
        `mutation ($input: EditActionInput!, $knowingly: Boolean) { editAction(input: $input, knowingly: $knowingly) { ${ACTION} } }`,
        { input: { ...input(more), id, version }, knowingly },
      );
    expect((await edit(1, { outcome: 'They listened' })).editAction).toMatchObject({
      version: 2,
      outcome: 'They listened',
    });
    expect((await edit(1, { outcome: 'Too late' })).editAction.code).toBe('STALE_WRITE');
    expect((await edit(2, { held: '2027-08-20' })).editAction.code).toBe('SECOND_APPROACH');
    expect((await edit(2, { held: '2027-08-20' }, true)).editAction.version).toBe(3);
  });

  it('in a host country stays a draft without a risk note in force, and is told what is missing', async () => {
    const { id } = await record(partner.visitor, input({ placeId: ground.places.get('BGF') }));
    const plan = () => act(partner.visitor, 'planAction', id);
    const refused = await plan();
    expect([refused.code, refused.message?.includes('none yet')]).toEqual(['RISK_NOTE_REQUIRED', true]);
    expect((await act(partner.visitor, 'finishAction', id)).code).toBe('RISK_NOTE_REQUIRED');
    const write = (visitor: Visitor) =>
      visitor.data<{ writeRiskNote: { id: string; code?: string } }>(
        `mutation { writeRiskNote(input: {kind: ACTION, engagementId: "${id}", version: 0, atRisk: [LOCAL_PARTNERS], harm: "Being seen",
           mitigation: "Another town", language: "en", reviewOn: "2099-01-01"}) { ... on Refusal { code } ... on RiskNote { id } } }`,
      );
    await expect(write(other.visitor)).rejects.toThrow('NOT_FOUND');
    const { writeRiskNote } = await write(partner.visitor);
    expect((await plan()).message).toContain('approve');
    await coordinator.data(
      `mutation { approveRiskNote(id: "${writeRiskNote.id}", version: 1) { __typename } }`,
    );
    expect(await plan()).toMatchObject({ state: 'PLANNED', riskStanding: 'IN_FORCE' });
    await app.owner.query(`update risk_note set review_on = current_date - 2 where id = $1`, [
      writeRiskNote.id,
    ]);
    await act(partner.visitor, 'resumeAction', id);
    expect((await plan()).message).toContain('review date');
  });

  it('moves to a host country only with its note, once it is planned', async () => {
    const { id } = await record(partner.visitor, input());
    await act(partner.visitor, 'planAction', id);
    const { editAction } = await partner.visitor.data<{ editAction: SeenAction }>(
      `mutation ($input: EditActionInput!) { editAction(input: $input) { ${ACTION} } }`,
      { input: { ...input({ placeId: ground.places.get('BGF') }), id, version: 1 } },
    );
    expect(editAction.code).toBe('RISK_NOTE_REQUIRED');
  });

  it('has a risk note that observers read and do not write', async () => {
    const { id } = await record(partner.visitor, input({ campaignId }));
    const note = `{ riskNote(kind: ACTION, engagementId: "${id}") { id } }`;
    expect(await observer.visitor.data(note)).toEqual({ riskNote: null });
    await expect(passing.visitor.data(note)).rejects.toThrow('NOT_FOUND');
    const { writeRiskNote } = await observer.visitor.data<{ writeRiskNote: { code: string } }>(
      `mutation { writeRiskNote(input: {kind: ACTION, engagementId: "${id}", version: 0, atRisk: [OTHERS], harm: "Harm", mitigation: "Care",
         language: "en", reviewOn: "2099-01-01"}) { ... on Refusal { code } } }`,
    );
    expect(writeRiskNote.code).toBe('NOT_TAKING_PART');
  });

  it('is followed up by an organisation and one of its people, who are told to it and to coordinators', async () => {
    const followUp = {
      text: 'Send the text',
      organisationId: ours,
      personId: colleague.personId,
      on: '2027-04-01',
    };
    const { id } = await record(partner.visitor, input({ campaignId, followUp }));
    expect((await look(partner.visitor, id)).followUp).toMatchObject({ person: 'Ben of Ours', doneAt: null });
    expect((await look(other.visitor, id)).followUp).toMatchObject({ person: null, personId: null });
    const due = async (visitor: Visitor, args: string) => {
      const { followUps } = await visitor.data<{ followUps: { edges: { node: { id: string } }[] } }>(
        `{ followUps${args} { edges { node { id } } } }`,
      );
      return followUps.edges.map(({ node }) => node.id);
    };
    expect(await due(colleague.visitor, '(mine: true)')).toContain(id);
    expect(await due(other.visitor, '(mine: true)')).toEqual([]);
    expect(await due(other.visitor, '')).toContain(id);
    expect(await due(passing.visitor, '')).toEqual([]);
    expect(await due(colleague.visitor, '(until: "2027-03-31")')).not.toContain(id);
    const settle = (visitor: Visitor) => act(visitor, 'settleFollowUp', id, ', done: true');
    expect((await settle(other.visitor)).code).toBe('NOT_IN_ACTION');
    expect((await settle(colleague.visitor)).followUp?.doneAt).not.toBeNull();
    await settle(colleague.visitor);
    expect(await due(colleague.visitor, '')).not.toContain(id);
    expect(await historyOf(app, id)).toEqual(['ACTION_RECORDED', 'ACTION_FOLLOW_UP']);
    const wrong = { ...followUp, personId: other.personId };
    expect((await record(partner.visitor, input({ followUp: wrong, held: '2028-01-01' }))).code).toBe(
      'NOT_OF_ORGANISATION',
    );
  });

  it('is reported on by who takes part, and keeps those that the reporter may not see', async () => {
    const both = { campaignId, organisationIds: [ours, hiddenId], leadId: hiddenId };
    const { id } = await record(coordinator, input(both));
    const report = (visitor: Visitor, version: number) =>
      visitor.data<{ reportAction: SeenAction }>(
        `mutation ($input: ReportActionInput!) { reportAction(input: $input) { ${ACTION} } }`,
        {
          input: {
            ...{ id, version, outcome: 'They listened', promised: 'A draft by May' },
            followUp: { text: 'Ask for it', organisationId: ours, on: '2027-05-02' },
          },
        },
      );
    expect((await report(observer.visitor, 1)).reportAction.code).toBe('NOT_IN_ACTION');
    await expect(report(passing.visitor, 1)).rejects.toThrow('NOT_FOUND');
    expect((await report(partner.visitor, 1)).reportAction).toMatchObject({
      version: 2,
      promised: 'A draft by May',
      followUp: { text: 'Ask for it' },
    });
    expect((await report(partner.visitor, 1)).reportAction.code).toBe('STALE_WRITE');
    const { editAction } = await partner.visitor.data<{ editAction: SeenAction }>(
      `mutation ($input: EditActionInput!) { editAction(input: $input) { ${ACTION} } }`,
      { input: { ...input({ campaignId }), id, version: 2 } },
    );
    expect(editAction.version).toBe(3);
    const kept = await look(coordinator, id);
    expect([kept.lead, kept.organisations.length]).toEqual([{ name: 'Hidden' }, 2]);
  });

  it('is found by office, ask, campaign, kind, state, organisation and time, and under its ask and office', async () => {
    const { id } = await record(
      partner.visitor,
      input({ campaignId, kind: 'SUBMISSION', held: '2031-05-05' }),
    );
    const code = ground.targets[office]?.code ?? '';
    for (const args of [
      `(target: "${code}")`,
      '(kind: SUBMISSION)',
      '(from: "2031-05-05", to: "2031-05-05")',
      `(ask: "${ground.askCode}", campaignId: "${campaignId}", organisationId: "${ours}", state: DRAFT)`,
    ])
      expect([args, await list(partner.visitor, args)]).toEqual([args, expect.arrayContaining([id])]);
    for (const args of [
      '(target: "NOBODY")',
      '(ask: "NONE")',
      '(kind: STATEMENT)',
      '(state: DONE, from: "2031-01-01")',
      '(from: "2031-05-06")',
      `(organisationId: "${theirs}", from: "2031-01-01")`,
      '(to: "2020-01-01")',
    ])
      expect([args, await list(partner.visitor, args)]).toEqual([args, []]);
    const hung = (visitor: Visitor) =>
      visitor.data<Record<'ask' | 'target', { actions: { totalCount: number } }>>(
        `{ ask(code: "${ground.askCode}") { actions(first: 3) { totalCount edges { node { id } } } }
           target(code: "${code}") { actions { totalCount edges { node { id } } } } }`,
      );
    const found = await hung(partner.visitor);
    expect(found.target.actions).toMatchObject({ totalCount: 1, edges: [{ node: { id } }] });
    expect(found.ask.actions.totalCount).toBeGreaterThan(1);
    expect((await hung(passing.visitor)).target.actions.totalCount).toBe(0);
  });

  it('does not exist for another coalition', async () => {
    const { id } = await record(partner.visitor, input());
    const stranger = await plantPerson(app, 'PARTNER');
    await app.owner.query('delete from membership where id = $1', [stranger.membershipId]);
    await app.run(() => app.app.get(CoalitionsService).found('elsewhere', 'Elsewhere', stranger.personId));
    expect(await list(stranger.visitor)).toEqual([]);
    for (const known of [id, newId()]) {
      await expect(look(stranger.visitor, known)).rejects.toThrow('NOT_FOUND');
      await expect(act(stranger.visitor, 'finishAction', known)).rejects.toThrow('NOT_FOUND');
    }
    await expect(record(stranger.visitor, input())).rejects.toThrow('INVALID_INPUT');
  });
});
