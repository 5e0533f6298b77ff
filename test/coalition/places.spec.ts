import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { historyOf, plantOrganisation, plantPerson } from './people';

const ADD = `mutation ($input: AddPlaceInput!) { addPlace(input: $input) {
  ... on Place { id code name front country timeZone } ... on Refusal { code message field } } }`;
const GOMA = {
  code: 'GOM',
  name: 'Goma',
  front: 'HOST_COUNTRY',
  country: 'CD',
  timeZone: 'Africa/Lubumbashi',
};

describe('places', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  it('are read by every member with their time zones', async () => {
    const { visitor } = await plantPerson(app, 'MEMBER');
    const { places } = await visitor.data<{ places: object[] }>('{ places { code timeZone front } }');
    expect(places).toContainEqual({ code: 'BGF', timeZone: 'Africa/Bangui', front: 'HOST_COUNTRY' });
  });

  it('are added by a coordinator, once', async () => {
    const { addPlace } = await coordinator.data<{ addPlace: { id: string } }>(ADD, { input: GOMA });
    expect(addPlace).toEqual({ id: expect.any(String) as string, ...GOMA });
    expect(await coordinator.data(ADD, { input: { ...GOMA, code: 'gom' } })).toEqual({ addPlace });
    expect(await historyOf(app, addPlace.id)).toEqual(['PLACE_ADDED']);
    const { places } = await coordinator.data<{ places: { code: string }[] }>('{ places { code } }');
    expect(places.filter(({ code }) => code === 'GOM')).toHaveLength(1);
  });

  it.each([
    ['a time zone that is none', { timeZone: 'Africa/Goma' }, 'UNKNOWN_TIME_ZONE', 'timeZone'],
    ['an offset for a time zone', { timeZone: '+02:00' }, 'UNKNOWN_TIME_ZONE', 'timeZone'],
    ['a code of another place', { code: 'NYC' }, 'PLACE_CODE_TAKEN', 'code'],
  ])('are refused with %s, by name of the field', async (_, wrong, code, field) => {
    const input = { ...GOMA, code: 'NEW', ...wrong };
    const { addPlace } = await coordinator.data<{ addPlace: object }>(ADD, { input });
    expect(addPlace).toMatchObject({ code, field });
    const { places } = await coordinator.data<{ places: object[] }>('{ places { code name } }');
    expect(places).not.toContainEqual({ code: 'NEW', name: 'Goma' });
    expect(places).toContainEqual({ code: 'NYC', name: 'New York' });
  });

  it.each([
    ['country', { country: 'XX' }],
    ['code', { code: 'G-' }],
    ['name', { name: ' ' }],
  ])('are refused with a wrong %s', async (field, wrong) => {
    const { errors } = await coordinator.ask(ADD, { input: { ...GOMA, ...wrong } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field });
  });

  it.each(['PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'] as const)(
    'are not added by a %s',
    async (role) => {
      const { visitor } = await plantPerson(app, role, await plantOrganisation(app, role));
      const { errors } = await visitor.ask(ADD, { input: { ...GOMA, code: 'MINE' } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );
});
