import { Client } from 'pg';
import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { historyOf, plantOrganisation, plantPerson } from './people';

const DECLARE = `mutation ($kind: CapacityKind!, $value: String!, $organisationId: ID) {
  declareCapacity(input: {kind: $kind, value: $value, organisationId: $organisationId}) {
    ... on Capacity { id kind value organisation { name } } ... on Refusal { code message field } } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawCapacity(id: $id) }';
const FIND = `query ($kind: CapacityKind, $search: String, $organisationId: ID) {
  capacities(kind: $kind, search: $search, organisationId: $organisationId) { totalCount edges { node { value organisation { name } } } } }`;

interface Declared {
  readonly id: string;
  readonly value: string;
  readonly code?: string;
  readonly field?: string;
  readonly message?: string;
}

describe('capacities', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Visitor;
  let partnerPersonId: string;
  let organisationId: string;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    organisationId = await plantOrganisation(app, 'Maison de la Justice');
    ({ visitor: partner, personId: partnerPersonId } = await plantPerson(app, 'PARTNER', organisationId));
  });
  afterAll(() => app.close());

  async function declare(
    visitor: Visitor,
    kind: string,
    value: string,
    organisation?: string,
  ): Promise<Declared> {
    const variables = { kind, value, organisationId: organisation };
    return (await visitor.data<{ declareCapacity: Declared }>(DECLARE, variables)).declareCapacity;
  }

  async function found(visitor: Visitor, filter: object): Promise<{ total: number; values: string[] }> {
    const { capacities } = await visitor.data<{
      capacities: { totalCount: number; edges: { node: { value: string } }[] };
    }>(FIND, filter);
    return { total: capacities.totalCount, values: capacities.edges.map(({ node }) => node.value) };
  }

  const codeOf = async (visitor: Visitor, query: string, variables: object) =>
    (await visitor.ask(query, variables)).errors?.[0]?.extensions.code;

  it.each([
    ['EXPERTISE', '  Droit   pénal ', 'Droit pénal'],
    ['PLACE', 'bgf', 'BGF'],
    ['LANGUAGE', 'LN', 'ln'],
    ['ACCESS', 'OLA', 'OLA'],
  ])('of kind %s are declared for one’s own organisation, and read tidied', async (kind, value, stored) => {
    expect(await declare(partner, kind, value)).toEqual({
      id: expect.any(String) as string,
      kind,
      value: stored,
      organisation: { name: 'Maison de la Justice' },
    });
  });

  it('are the same when declared again, in other case or accents too', async () => {
    const own = await plantOrganisation(app, 'Repeats');
    const { visitor } = await plantPerson(app, 'PARTNER', own);
    const first = await declare(visitor, 'EXPERTISE', 'Établissement des faits');
    expect(await declare(visitor, 'EXPERTISE', 'etablissement des FAITS')).toEqual(first);
    expect((await declare(visitor, 'LANGUAGE', 'sg')).id).toBe((await declare(visitor, 'LANGUAGE', 'SG')).id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => declare(visitor, 'ACCESS', 'OIOS')));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect((await found(visitor, { organisationId: own })).total).toBe(3);
    expect(await historyOf(app, own)).toEqual(Array(3).fill('CAPACITY_DECLARED'));
  });

  it.each([
    ['who speaks Lingala', { kind: 'LANGUAGE', search: 'Lingala' }, 'ln'],
    ['who speaks it, by its own name', { kind: 'LANGUAGE', search: 'LINGÁLA' }, 'ln'],
    ['who has access to OLA', { kind: 'ACCESS', search: 'ola' }, 'OLA'],
    ['who has access to the Office of Legal Affairs', { kind: 'ACCESS', search: 'legal affairs' }, 'OLA'],
    ['who works in Bangui', { kind: 'PLACE', search: 'bangui' }, 'BGF'],
    ['who works in a country, by its French name', { kind: 'PLACE', search: 'centrafricaine' }, 'BGF'],
    ['who knows criminal law', { search: 'penal' }, 'Droit pénal'],
  ])('say %s', async (_, filter, value) => {
    expect(await found(coordinator, { ...filter, organisationId })).toEqual({ total: 1, values: [value] });
    expect(await found(coordinator, { ...filter, search: 'nothing like it' })).toEqual({
      total: 0,
      values: [],
    });
  });

  it.each([
    ['PLACE', 'ZZZ', 'UNKNOWN_PLACE', 'La coalition n’a aucun lieu portant le code ZZZ'],
    ['LANGUAGE', 'Lingala', 'UNKNOWN_LANGUAGE', 'Lingala n’est pas une étiquette de langue'],
    ['ACCESS', 'NOBODY', 'UNKNOWN_TARGET', 'Le registre n’a aucune cible portant le code NOBODY'],
  ])('of kind %s are refused for %s, in the reader’s language', async (kind, value, code, sentence) => {
    await app.owner.query(`update person set language = 'fr' where id = $1`, [partnerPersonId]);
    const refusal = await declare(partner, kind, value);
    expect(refusal).toMatchObject({ code, field: 'value' });
    expect(refusal.message).toContain(sentence);
  });

  it('of expertise are one printable line', async () => {
    for (const value of ['x', 'a\u202eb', 'x'.repeat(101)]) {
      const { errors } = await partner.ask(DECLARE, { kind: 'EXPERTISE', value });
      expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'value' });
    }
  });

  it('are declared by a coordinator for any organisation, and for none of one’s own not at all', async () => {
    const other = await plantOrganisation(app, 'At risk', 'COORDINATORS');
    expect(await declare(coordinator, 'EXPERTISE', 'Forensics', other)).toMatchObject({ value: 'Forensics' });
    expect(await declare(coordinator, 'EXPERTISE', 'Forensics')).toMatchObject({ code: 'NO_ORGANISATION' });
  });

  it('are declared by nobody for an organisation of others, seen or unseen or none', async () => {
    const hidden = await plantOrganisation(app, 'Hidden', 'COORDINATORS');
    const shown = await plantOrganisation(app, 'Shown', 'PUBLIC');
    const answers = await Promise.all(
      [hidden, shown, newId()].map(async (organisation) => {
        const { errors } = await partner.ask(DECLARE, {
          kind: 'EXPERTISE',
          value: 'Law',
          organisationId: organisation,
        });
        return errors;
      }),
    );
    expect(answers[0]?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect((await found(coordinator, { search: 'law' })).total).toBe(0);
  });

  it.each(['MEMBER', 'DATA_PROTECTION_OFFICER'] as const)(
    'are read but not declared or withdrawn by a %s',
    async (role) => {
      const { visitor } = await plantPerson(app, role, organisationId);
      const { id } = await declare(partner, 'LANGUAGE', 'fr');
      expect((await found(visitor, { organisationId })).values).toContain('fr');
      expect(await codeOf(visitor, DECLARE, { kind: 'LANGUAGE', value: 'es' })).toBe('FORBIDDEN');
      expect(await codeOf(visitor, WITHDRAW, { id })).toBe('FORBIDDEN');
    },
  );

  it('are withdrawn by their own organisation, and by no other', async () => {
    const own = await plantOrganisation(app, 'Withdraws');
    const { visitor } = await plantPerson(app, 'PARTNER', own);
    const { id } = await declare(visitor, 'EXPERTISE', 'Fleeting');
    expect(await codeOf(partner, WITHDRAW, { id })).toBe('NOT_FOUND');
    expect((await partner.ask(WITHDRAW, { id })).errors).toEqual(
      (await partner.ask(WITHDRAW, { id: newId() })).errors,
    );
    expect((await found(coordinator, { search: 'fleeting' })).total).toBe(1);
    await visitor.data(WITHDRAW, { id });
    expect((await found(coordinator, { search: 'fleeting' })).total).toBe(0);
    expect(await historyOf(app, own)).toEqual(['CAPACITY_DECLARED', 'CAPACITY_WITHDRAWN']);
  });

  it('of 100 organisations are read in 10 statements at most (SAFETY 13)', async () => {
    await app.owner.query(
      `with made as (
         insert into organisation (coalition_id, id, name, kind, country, languages, visibility, search)
         select c.id, gen_random_uuid(), 'Many ' || n, 'NGO', 'CF', '{fr}', 'CAMPAIGN', 'many ' || n
           from coalition c, generate_series(1, 100) n returning coalition_id, id)
       , campaign as (
         insert into campaign (coalition_id, id, title, purpose, language, search)
         select id, gen_random_uuid(), 'All', '', 'en', 'all' from coalition returning coalition_id, id)
       , taking_part as (
         insert into participation (coalition_id, campaign_id, organisation_id, answer)
         select k.coalition_id, k.id, o.id, 'IN' from campaign k,
           (select id from made union all select '${organisationId}'::uuid) o)
       insert into capacity (coalition_id, id, organisation_id, kind, value, key, search)
       select coalition_id, gen_random_uuid(), id, 'LANGUAGE', 'ht', 'ht', 'ht' from made`,
    );
    const query = `{ organisations(first: 100, search: "many") { edges { node { name capacities { value } } } } }`;
    const { organisations } = await partner.data<{ organisations: { edges: { node: object }[] } }>(query);
    expect(organisations.edges).toHaveLength(100);
    expect(JSON.stringify(organisations).match(/"ht"/g)).toHaveLength(100);
    expect(await leastStatements(() => partner.data(query))).toBeLessThanOrEqual(10);
  });
});

/** Statements of the processes' pool while something is done; of five tries the least, for the dispatcher polls too. */
async function leastStatements(work: () => Promise<unknown>): Promise<number> {
  const tries: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const spy = jest.spyOn(Client.prototype, 'query');
    await work();
    const ofPool = spy.mock.contexts.filter(
      (client) =>
        (client as { connectionParameters?: { application_name?: string } }).connectionParameters
          ?.application_name === 'chorus',
    );
    tries.push(ofPool.length);
    spy.mockRestore();
  }
  return Math.min(...tries);
}
