import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role } from '@chorus/kernel/actor';
import { connectionOf } from '@chorus/platform/graphql/connection';
import {
  ECOSOC_STATUSES,
  ORGANISATION_KINDS,
  VISIBILITIES,
  type OrganisationKind,
  type Visibility,
} from './domain/organisation';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((v) => [v, v]));
const Kinds = enumOf(ORGANISATION_KINDS);
const Visibilities = enumOf(VISIBILITIES);
const Statuses = enumOf(ECOSOC_STATUSES);
const RoleEnum = enumOf(ROLES);
export const VisibilityEnum = Visibilities;

registerEnumType(Kinds, { name: 'OrganisationKind', description: 'What an organisation is.' });
registerEnumType(Visibilities, {
  name: 'Visibility',
  description: 'Who sees a record, least first; the default is the least.',
});
registerEnumType(Statuses, {
  name: 'EcosocStatus',
  description: 'Consultative status with ECOSOC (resolution 1996/31).',
});
registerEnumType(RoleEnum, { name: 'Role', description: 'What a person is in a coalition.' });

@ObjectType({ description: 'An organisation of the coalition that this reader may see.' })
export class Organisation {
  @Field(() => ID, { description: 'The organisation’s id.' })
  id: string;

  @Field({ description: 'Its name as it wishes to be called.' })
  name: string;

  @Field(() => Kinds, { description: 'What it is.' })
  kind: OrganisationKind;

  @Field({ description: 'Its country, ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => [String], { description: 'Languages that it works in, BCP 47.' })
  languages: string[];

  @Field(() => Visibilities, { description: 'Who sees it.' })
  visibility: Visibility;

  @Field(() => String, { nullable: true, description: 'Its name in the ECOSOC register, where it differs.' })
  ecosocName: string | null;

  @Field(() => Statuses, { nullable: true, description: 'Its status with ECOSOC, where it has one.' })
  ecosocStatus: string | null;

  @Field(() => [String], { description: 'Identifiers in the form LIST-ID of org-id.guide.' })
  identifiers: string[];
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation');

@ObjectType({ description: 'Where work happens: a city with its time zone.' })
export class Place {
  @Field(() => ID, { description: 'The place’s id.' })
  id: string;

  @Field({ description: 'A short code, as GVA.' })
  code: string;

  @Field({ description: 'The city’s name.' })
  name: string;

  @Field({ description: 'NEW_YORK, GENEVA, HOST_COUNTRY, CAPITAL or OTHER.' })
  front: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;

  @Field({ description: 'IANA name of its time zone.' })
  timeZone: string;
}

@InputType({ description: 'A new organisation; its visibility is the least until it chooses otherwise.' })
export class AddOrganisationInput {
  @Field({ description: 'Its name, 2 to 200 characters.' })
  name: string;

  @Field(() => Kinds, { description: 'What it is.' })
  kind: OrganisationKind;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => [String], { description: 'BCP 47 tags.' })
  languages: string[];

  @Field(() => String, { nullable: true, description: 'Name in the ECOSOC register.' })
  ecosocName?: string | null;

  @Field(() => Statuses, { nullable: true, description: 'Status with ECOSOC.' })
  ecosocStatus?: string | null;

  @Field(() => [String], { nullable: true, description: 'Identifiers in the form LIST-ID.' })
  identifiers?: string[] | null;
}

@InputType({ description: 'Who is invited, and as what.' })
export class InviteInput {
  @Field({ description: 'The address that the invitation goes to.' })
  email: string;

  @Field({ description: 'Language of the mail: en, fr or es.' })
  language: string;

  @Field(() => RoleEnum, { description: 'What the person will be.' })
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that the person acts for, where there is one.',
  })
  organisationId?: string | null;
}

@InputType({ description: 'Who may sign for an organisation (PR-12).' })
export class AuthoriseSignerInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Field(() => ID, { description: 'The person, a member for that organisation.' })
  personId: string;

  @Field({ description: 'The title that is printed under the name.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last day of the authority, YYYY-MM-DD; left out, no end.',
  })
  validUntil?: string | null;
}
