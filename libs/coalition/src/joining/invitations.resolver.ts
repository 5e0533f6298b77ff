import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { ROLES } from '@chorus/kernel/actor';
import { LANGUAGES, type Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { optional } from '@chorus/kernel/fields';
import { organisationLoader } from '../organisations/organisation.loaders';
import { Organisation } from '../organisations/organisation.types';
import { OrganisationsService } from '../organisations/organisations.service';
import { Invitation, InvitationConnection, InviteInput, WithdrawalResult } from './invitation.types';
import { InvitationsService, WITHDRAWAL_ERRORS } from './invitations.service';

const INVITATION = z.object({
  email: z.email().max(254),
  language: z.enum(LANGUAGES),
  role: z.enum(ROLES),
  organisationId: optional(z.uuid()),
});
const REFUSALS = Object.values(WITHDRAWAL_ERRORS);

@Resolver(() => Invitation)
@Allow('COORDINATOR')
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => InvitationConnection, { description: 'Invitations that can still be accepted, by address.' })
  async invitations(
    @CurrentStanding() { scope }: Standing,
    @Args() page: PageArgs,
  ): Promise<Connection<Invitation>> {
    return toConnection(await this.service.open(scope, pageOf(page)), (row) => row);
  }

  @Mutation(() => ID, {
    description:
      'Invites a person by mail; the link works once, for seven days. A repeat meanwhile is the same invitation. Gives its id.',
  })
  invite(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'Who, and as what.' }) input: InviteInput,
  ): Promise<string> {
    return this.service.invite(scope, actor, parse(INVITATION, input));
  }

  @Mutation(() => WithdrawalResult, {
    description: 'Makes an invitation’s link worthless, at once. Refusal: INVITATION_ACCEPTED.',
  })
  withdrawInvitation(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The invitation.' }) id: string,
  ) {
    const invitationId = parse(z.uuid(), id);
    return orRefusal(REFUSALS, language, async () => {
      await this.service.withdraw(scope, actor, invitationId);
      return { id: invitationId };
    });
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'The organisation that the person will act for, where there is one.',
  })
  async organisation(
    @Parent() { organisationId }: Invitation,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    if (organisationId === null) return null;
    const loader = organisationLoader(this.organisations, standing, context);
    return (await loader.load(organisationId)) ?? null;
  }
}
