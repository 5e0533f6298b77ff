import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, line, optional } from '@chorus/kernel/fields';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { SIGNER_SCOPES } from '../domain/signer';
import { organisationLoader } from '../organisations/organisation.loaders';
import { Organisation } from '../organisations/organisation.types';
import { OrganisationsService } from '../organisations/organisations.service';
import { AuthoriseSignerInput, Signer, SignerConnection } from './signer.types';
import { SignersService } from './signers.service';

@ArgsType()
class SignersArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organisationId?: string | null;
}

const SIGNER = z.object({
  organisationId: z.uuid(),
  personId: z.uuid(),
  title: line(2, 120),
  scope: z
    .enum(SIGNER_SCOPES)
    .nullish()
    .transform((scope) => scope ?? 'ALL_LETTERS'),
  validUntil: optional(calendarDate),
});

@Resolver(() => Signer)
@Allow('COORDINATOR', 'PARTNER', 'MEMBER')
export class SignersResolver {
  constructor(
    private readonly service: SignersService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => SignerConnection, {
    description:
      'Who may sign and has not been revoked, by name: for coordinators all, for others those of their own organisation.',
  })
  async signers(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: SignersArgs,
  ): Promise<Connection<Signer>> {
    const organisationId = parse(optional(z.uuid()), args.organisationId);
    return toConnection(await this.service.page(scope, actor, organisationId, pageOf(args)), (row) => row);
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => ID, {
    description:
      'Lets a person sign letters for an organisation: one’s own, or as a coordinator any. A repeat changes title, scope and last day. Gives the authority’s id.',
  })
  authoriseSigner(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'Who, for whom, until when.' }) input: AuthoriseSignerInput,
  ): Promise<string> {
    return this.service.authorise(scope, actor, parse(SIGNER, input));
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => Signer, {
    description:
      'Takes the authority to sign from a person, at once: of one’s own organisation, or as a coordinator of any. What was signed stays signed.',
  })
  revokeSigner(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The authority.' }) id: string,
  ): Promise<Signer> {
    return this.service.revoke(scope, actor, parse(z.uuid(), id));
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'For whom.' })
  async organisation(
    @Parent() { organisationId }: Signer,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return (await organisationLoader(this.organisations, standing, context).load(organisationId)) ?? null;
  }
}
