import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@chorus/platform/graphql/connection';
import {
  ECOSOC_STATUSES,
  ORGANISATION_KINDS,
  VISIBILITIES,
  type OrganisationKind,
  type Visibility,
} from '../domain/organisation';
import { enumOf } from '@chorus/platform/graphql/enum-of';

const Kinds = enumOf(ORGANISATION_KINDS);
const Visibilities = enumOf(VISIBILITIES);
const Statuses = enumOf(ECOSOC_STATUSES);
export const VisibilityEnum = Visibilities;

registerEnumType(Kinds, { name: 'OrganisationKind', description: 'What an organisation is.' });
registerEnumType(Visibilities, {
  name: 'Visibility',
  description:
    'Who sees an organisation, least first; the default is the least. Coordinators and its own people always do. Who may not see it finds it in no list, count, search or reference.',
  valuesMap: {
    COORDINATORS: { description: 'Nobody else: a partner at risk.' },
    RESTRICTED: { description: 'Nobody else either: no reader of an organisation is named one by one.' },
    CAMPAIGN: { description: 'People of organisations that are in a campaign which it is in too.' },
    COALITION: { description: 'Every member of the coalition.' },
    PUBLIC: { description: 'Every member of the coalition; public pages may name it.' },
  },
});
registerEnumType(Statuses, {
  name: 'EcosocStatus',
  description: 'Consultative status with ECOSOC (resolution 1996/31).',
});

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

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days that its decision to sign a letter takes; none where it has not said.',
  })
  leadDays: number | null;
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation');

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name; accents and case do not matter.' })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only organisations of this country, ISO 3166-1 alpha-2.',
  })
  country?: string | null;

  @Field(() => Kinds, { nullable: true, description: 'Only organisations of this kind.' })
  kind?: OrganisationKind | null;
}

@ObjectType({ description: 'How many organisations that this reader may see are in a country.' })
export class CountryCount {
  @Field({ description: 'The country, ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => Int, { description: 'How many organisations.' })
  organisations: number;
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
