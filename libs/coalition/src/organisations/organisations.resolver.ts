import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { checked, countryCode, languageTag, line, optional } from '@chorus/kernel/fields';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { ECOSOC_STATUSES, ORGANISATION_KINDS, VISIBILITIES, type Visibility } from '../domain/organisation';
import {
  AddOrganisationInput,
  CountryCount,
  Organisation,
  OrganisationConnection,
  OrganisationsArgs,
  VisibilityEnum,
} from './organisation.types';
import { OrganisationsService } from './organisations.service';

const IDENTIFIER = checked((text) => /^[A-Z]{2,3}-[A-Z0-9_]+-.+$/.test(text), {
  en: 'must have the form LIST-ID, as GB-CHC-1234567',
  fr: 'doit avoir la forme LISTE-IDENTIFIANT, par exemple GB-CHC-1234567',
  es: 'debe tener la forma LISTA-IDENTIFICADOR, por ejemplo GB-CHC-1234567',
});
const ORGANISATION = z.object({
  name: line(2, 200),
  kind: z.enum(ORGANISATION_KINDS),
  country: countryCode,
  languages: z.array(languageTag).max(20),
  ecosocName: optional(line(2, 200)),
  ecosocStatus: optional(z.enum(ECOSOC_STATUSES)),
  identifiers: z
    .array(IDENTIFIER)
    .max(10)
    .nullish()
    .transform((ids) => ids ?? []),
});
const FILTER = z.object({
  search: optional(z.string()),
  country: optional(countryCode),
  kind: optional(z.enum(ORGANISATION_KINDS)),
});

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(private readonly service: OrganisationsService) {}

  @Allow()
  @Query(() => OrganisationConnection, { description: 'Organisations that this reader may see, by name.' })
  async organisations(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: OrganisationsArgs,
  ): Promise<Connection<Organisation>> {
    const filter = parse(FILTER, args);
    return toConnection(await this.service.page(scope, actor, filter, pageOf(args)), (row) => row);
  }

  @Allow()
  @Query(() => Organisation, {
    description: 'One organisation; NOT_FOUND where this reader may not see it.',
  })
  organisation(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The organisation.' }) id: string,
  ): Promise<Organisation> {
    return this.service.one(scope, actor, parse(z.uuid(), id));
  }

  @Allow()
  @Query(() => [CountryCount], {
    description: 'By country, how many organisations this reader may see are there.',
  })
  organisationsByCountry(@CurrentStanding() { scope, actor }: Standing): Promise<CountryCount[]> {
    return this.service.byCountry(scope, actor);
  }

  @Allow('COORDINATOR')
  @Mutation(() => Organisation, { description: 'Adds an organisation.' })
  async addOrganisation(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The organisation.' }) input: AddOrganisationInput,
  ): Promise<Organisation> {
    return this.service.one(scope, actor, await this.service.add(scope, actor, parse(ORGANISATION, input)));
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => Organisation, {
    description: 'Sets who sees an organisation: one’s own, or as a coordinator any.',
  })
  async setOrganisationVisibility(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The organisation.' }) id: string,
    @Args('visibility', { type: () => VisibilityEnum, description: 'Who shall see it.' })
    visibility: Visibility,
  ): Promise<Organisation> {
    const wanted = parse(z.object({ id: z.uuid(), visibility: z.enum(VISIBILITIES) }), { id, visibility });
    await this.service.setVisibility(scope, actor, wanted.id, wanted.visibility);
    return this.service.one(scope, actor, wanted.id);
  }
}
