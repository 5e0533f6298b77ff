import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { ROLES } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { LANGUAGES } from '@chorus/kernel/language';
import { hasUnprintable, tidyLine } from '@chorus/kernel/text';
import { isCalendarDate } from '@chorus/kernel/time';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { CoalitionsService } from './coalitions.service';
import { ECOSOC_STATUSES, ORGANISATION_KINDS, VISIBILITIES, type Visibility } from './domain/organisation';
import {
  AddOrganisationInput,
  AuthoriseSignerInput,
  InviteInput,
  Organisation,
  OrganisationConnection,
  Place,
  VisibilityEnum,
} from './organisation.types';

const line = (low: number, high: number) =>
  z
    .string()
    .refine((text) => !hasUnprintable(text), 'has characters that cannot be printed')
    .transform(tidyLine)
    .pipe(z.string().min(low).max(high));
const COUNTRY = z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 alpha-2 code');
const ORGANISATION = z.object({
  name: line(2, 200),
  kind: z.enum(ORGANISATION_KINDS),
  country: COUNTRY,
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).max(20),
  ecosocName: line(2, 200)
    .nullish()
    .transform((name) => name ?? null),
  ecosocStatus: z
    .enum(ECOSOC_STATUSES)
    .nullish()
    .transform((status) => status ?? null),
  identifiers: z
    .array(z.string().regex(/^[A-Z]{2,3}-[A-Z0-9_]+-.+$/, 'is not in the form LIST-ID'))
    .max(10)
    .nullish()
    .transform((ids) => ids ?? []),
});
const INVITATION = z.object({
  email: z.email().max(254),
  language: z.enum(LANGUAGES),
  role: z.enum(ROLES),
  organisationId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
});
const SIGNER = z.object({
  organisationId: z.uuid(),
  personId: z.uuid(),
  title: line(2, 120),
  validUntil: z
    .string()
    .refine(isCalendarDate, 'is no date YYYY-MM-DD')
    .nullish()
    .transform((date) => date ?? null),
});

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(private readonly coalitions: CoalitionsService) {}

  @Allow()
  @Query(() => OrganisationConnection, { description: 'Organisations that this reader may see, by name.' })
  async organisations(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() page: PageArgs,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Part of the name; accents and case do not matter.',
    })
    search?: string | null,
  ): Promise<Connection<Organisation>> {
    return toConnection(
      await this.coalitions.organisationPage(scope, actor, search ?? null, pageOf(page)),
      (row) => row,
    );
  }

  @Allow()
  @Query(() => [Place], { description: 'The coalition’s places, by name.' })
  places(@CurrentStanding() { scope }: Standing): Promise<Place[]> {
    return this.coalitions.places(scope);
  }

  @Allow('COORDINATOR')
  @Mutation(() => Organisation, { description: 'Adds an organisation.' })
  async addOrganisation(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The organisation.' }) input: AddOrganisationInput,
  ): Promise<Organisation> {
    const id = await this.coalitions.addOrganisation(scope, actor, parse(ORGANISATION, input));
    return this.one({ scope, actor }, id);
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => Organisation, {
    description: 'Sets who sees an organisation: one’s own, or as a coordinator any.',
  })
  async setOrganisationVisibility(
    @CurrentStanding() standing: Standing,
    @Args('id', { type: () => ID, description: 'The organisation.' }) id: string,
    @Args('visibility', { type: () => VisibilityEnum, description: 'Who shall see it.' })
    visibility: Visibility,
  ): Promise<Organisation> {
    const wanted = parse(z.object({ id: z.uuid(), visibility: z.enum(VISIBILITIES) }), { id, visibility });
    await this.coalitions.setVisibility(standing.scope, standing.actor, wanted.id, wanted.visibility);
    return this.one(standing, wanted.id);
  }

  @Allow('COORDINATOR')
  @Mutation(() => ID, {
    description: 'Invites a person by mail; the link works once, for seven days. Gives the invitation’s id.',
  })
  invite(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'Who, and as what.' }) input: InviteInput,
  ): Promise<string> {
    return this.coalitions.invite(scope, actor, parse(INVITATION, input));
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => Boolean, { description: 'Lets a person sign letters for an organisation.' })
  async authoriseSigner(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'Who, for whom, until when.' }) input: AuthoriseSignerInput,
  ): Promise<boolean> {
    await this.coalitions.authoriseSigner(scope, actor, { ...parse(SIGNER, input), scope: 'ALL_LETTERS' });
    return true;
  }

  private async one({ scope, actor }: Standing, id: string): Promise<Organisation> {
    const [organisation] = await this.coalitions.visible(scope, actor, [id]);
    if (organisation === undefined) throw notFound();
    return organisation;
  }
}
