import {
  CapacitiesService,
  InvitationsService,
  OrganisationsService,
  SignersService,
} from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { isLanguage } from '@chorus/kernel/language';
import type { Bench, Partner } from '../bench';
import { EXPERTISE } from '../data/expertise';
import type { DemoOrganisation } from '../data/organisation';
import { AFRICA_AND_CARIBBEAN } from '../data/organisations-africa-caribbean';
import { ELSEWHERE } from '../data/organisations-elsewhere';
import { ADDRESS, addressOf, OTHERS, PARTNERS_OWN, type DemoPerson } from '../data/people';
import type { Places } from './coalition';

const ORGANISATIONS = [...AFRICA_AND_CARIBBEAN, ...ELSEWHERE];
/** Every third signer's authority ends with the next year, and one in thirteen signs letters of campaigns alone. */
const ENDING = 3;
const NARROW = 13;

/** The organisations with what they bring, the people who lead them, and for most the authority to sign. */
export async function addPartners(bench: Bench, places: Places): Promise<Partner[]> {
  const partners: Partner[] = [];
  for (const [n, organisation] of ORGANISATIONS.entries()) {
    const id = await addOrganisation(bench, organisation);
    const lead = await enrol(bench, leadOf(organisation, places), id);
    if (organisation.title !== undefined) await authorise(bench, n, id, lead, organisation.title);
    const signsAll = organisation.title !== undefined && scopeOf(n) === 'ALL_LETTERS';
    partners.push({ id, organisation, lead, signsAll });
  }
  bench.say(`${partners.length} organisations, with what they bring`);
  return partners;
}

/** Everybody else, with or without an organisation. */
export async function addPeople(bench: Bench, partners: readonly Partner[]): Promise<void> {
  const { say } = bench;
  const idOf = new Map(partners.map(({ id, organisation }) => [organisation.name, id]));
  for (const [n, person] of OTHERS.entries()) {
    const id = person.organisation === undefined ? null : (idOf.get(person.organisation) ?? null);
    const actor = await enrol(bench, person, id);
    if (id !== null && person.title !== undefined) await authorise(bench, n, id, actor, person.title);
  }
  say(`${partners.length + OTHERS.length + 1} people`);
}

async function addOrganisation(
  { app, scope, coordinator }: Bench,
  organisation: DemoOrganisation,
): Promise<string> {
  const { name, kind, country, languages, visibility, ecosoc = null } = organisation;
  const ecosocName = ecosoc === null ? null : name;
  const organisations = app.get(OrganisationsService);
  const id = await organisations.add(scope, coordinator, {
    name,
    kind,
    country,
    languages: [...languages],
    ecosocName,
    ecosocStatus: ecosoc,
    identifiers: [],
  });
  await organisations.setVisibility(scope, coordinator, id, visibility);
  for (const [kindOfCapacity, value] of capacitiesOf(organisation))
    await app
      .get(CapacitiesService)
      .declare(scope, coordinator, { kind: kindOfCapacity, value, organisationId: id });
  return id;
}

function capacitiesOf({ brings, at, languages, reaches = [] }: DemoOrganisation) {
  return [
    ...brings.map((expertise) => ['EXPERTISE', EXPERTISE[expertise]] as const),
    ...at.map((place) => ['PLACE', place] as const),
    ...languages.map((language) => ['LANGUAGE', language] as const),
    ...reaches.map((target) => ['ACCESS', target] as const),
  ];
}

function leadOf({ name, lead, languages, at }: DemoOrganisation, places: Places): DemoPerson {
  return {
    name: lead,
    email: name === PARTNERS_OWN ? ADDRESS.partner : addressOf(lead),
    language: languages.find(isLanguage) ?? 'en',
    timeZone: places.get(at[0])?.timeZone ?? 'UTC',
    role: 'PARTNER',
  };
}

function enrol(
  { app, scope, coordinator }: Bench,
  { name, email, language, timeZone, role }: DemoPerson,
  organisationId: string | null,
): Promise<Actor> {
  const enrolment = { name, email, language, timeZone, role, organisationId };
  return app.get(InvitationsService).enrol(scope, coordinator, enrolment);
}

async function authorise(
  { app, scope, coordinator, now }: Bench,
  n: number,
  organisationId: string,
  { personId }: Actor,
  title: string,
): Promise<void> {
  await app.get(SignersService).authorise(scope, coordinator, {
    organisationId,
    personId,
    title,
    scope: scopeOf(n),
    validUntil: n % ENDING === ENDING - 1 ? `${now.getUTCFullYear() + 1}-12-31` : null,
  });
}

const scopeOf = (n: number) => (n % NARROW === NARROW - 1 ? 'LETTERS_OF_CAMPAIGNS_JOINED' : 'ALL_LETTERS');
