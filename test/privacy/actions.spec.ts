import { plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { actionInput, groundOf, plantCampaign, record } from '../campaigns/acting';
import { everyQuery } from '../support/schema-queries';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

/** Strings that are nowhere but in one action and its risk note. */
const CANARY = [
  'Kanarienvogel asked',
  'Kanarienvogel came of it',
  'Kanarienvogel promise',
  'Kanarienvogel follows',
  'Kanarienvogel harm',
];

describe('what an action says (PR-24, PR-26)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let outsiders: readonly Visitor[];
  let taking: Person;
  const secrets = [...CANARY];

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const ours = await plantOrganisation(app, 'Ours');
    taking = await plantPerson(app, 'PARTNER', ours);
    const passing = await plantOrganisation(app, 'Passing');
    outsiders = [
      (await plantPerson(app, 'PARTNER', passing)).visitor,
      (await plantPerson(app, 'MEMBER')).visitor,
      (await plantPerson(app, 'DATA_PROTECTION_OFFICER')).visitor,
    ];
    const campaignId = await plantCampaign(app, 'Reform', [
      [ours, 'IN'],
      [passing, 'PASS'],
    ]);
    const [asked, outcome, promised, text, harm] = CANARY;
    const ground = await groundOf(coordinator);
    for (const more of [{ campaignId }, { held: '2028-01-01' }]) {
      const { id } = await record(
        taking.visitor,
        actionInput(ground, ours, 0, {
          ...{ asked, outcome, promised, ...more },
          followUp: { text, organisationId: ours, personId: taking.personId, on: '2027-04-01' },
        }),
      );
      secrets.push(id);
      await taking.visitor.data(
        `mutation { writeRiskNote(input: {kind: ACTION, engagementId: "${id}", version: 0, atRisk: [OTHERS], harm: "${harm}",
           mitigation: "${harm}", language: "en", reviewOn: "2099-01-01"}) { __typename } }`,
      );
    }
  });
  afterAll(() => app.close());

  const found = (text: string) => secrets.filter((secret) => text.includes(secret));

  it('is read by who takes part', async () => {
    const { actions } = await taking.visitor.data<{ actions: { totalCount: number } }>(
      '{ actions { totalCount edges { node { asked } } } }',
    );
    expect(actions.totalCount).toBe(2);
    expect(found(JSON.stringify(actions))).toEqual([CANARY[0]]);
  });

  it.each(everyQuery(4))('is in no answer of $name to who takes no part', async ({ query }) => {
    for (const visitor of outsiders) expect(found(JSON.stringify(await visitor.ask(query)))).toEqual([]);
  });

  it('is in no answer that warns of it, and in no count', async () => {
    const [outsider] = outsiders;
    const { targets } = await coordinator.data<{ targets: { edges: { node: { id: string } }[] } }>(
      '{ targets(first: 1) { edges { node { id } } } }',
    );
    const answer = await outsider!.data<{ approachesNear: object[]; actions: object; followUps: object }>(
      `{ approachesNear(targetIds: ["${targets.edges[0]?.node.id}"], date: "2027-03-01") { on actionId lead { name } }
         actions { totalCount } followUps { totalCount } }`,
    );
    expect(answer.approachesNear).toHaveLength(1);
    expect(found(JSON.stringify(answer))).toEqual([]);
    expect(answer).toMatchObject({ actions: { totalCount: 0 }, followUps: { totalCount: 0 } });
  });

  it('is in no mail, log line, queue, ledger or history', async () => {
    const { rows } = await app.owner.query<{ row: string }>(
      `select o::text as row from outbox o union all select d::text from dead_letter d union all select m::text from mail m
       union all select h::text from history h`,
    );
    const texts = [rows.map(({ row }) => row).join('\n'), app.logs.join('\n')];
    const mails = app.mailbox.mails.map(({ text, html }) => JSON.stringify([text, html]));
    for (const text of [...texts, ...mails])
      expect(CANARY.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
