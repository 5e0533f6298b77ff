import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { ROLES, type Role } from '@chorus/kernel/actor';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { optional } from '@chorus/kernel/fields';
import { organisationLoader } from '../organisations/organisation.loaders';
import { Organisation } from '../organisations/organisation.types';
import { OrganisationsService } from '../organisations/organisations.service';
import { Member, MemberConnection, MemberResult, MembersArgs, RoleEnum } from './member.types';
import { MEMBERSHIP_ERRORS, MembershipsService } from './memberships.service';

const FILTER = z.object({ role: optional(z.enum(ROLES)), organisationId: optional(z.uuid()) });
const CHANGE = z.object({ id: z.uuid(), role: z.enum(ROLES), organisationId: z.uuid().nullish() });
const REFUSALS = Object.values(MEMBERSHIP_ERRORS);

@Resolver(() => Member)
@Allow('COORDINATOR', 'PARTNER')
export class MembersResolver {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => MemberConnection, {
    description: 'People in the coalition, by name: for coordinators all, for partners their own colleagues.',
  })
  async members(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: MembersArgs,
  ): Promise<Connection<Member>> {
    const filter = parse(FILTER, args);
    return toConnection(await this.memberships.page(scope, actor, filter, pageOf(args)), (row) => row);
  }

  @Allow('COORDINATOR')
  @Mutation(() => MemberResult, {
    description:
      'Ends a membership and every authority to sign that came with it, from the person’s next request on. Refusal: LAST_COORDINATOR.',
  })
  endMembership(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The membership.' }) id: string,
  ) {
    const membershipId = parse(z.uuid(), id);
    return orRefusal(REFUSALS, language, () => this.memberships.end(scope, actor, membershipId));
  }

  @Allow('COORDINATOR')
  @Mutation(() => MemberResult, {
    description:
      'Changes what a person is, from the person’s next request on. Refusals: LAST_COORDINATOR, PARTNER_NEEDS_ORGANISATION, MEMBERSHIP_ENDED.',
  })
  changeMembership(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The membership.' }) id: string,
    @Args('role', { type: () => RoleEnum, description: 'What the person shall be.' }) role: Role,
    @Args('organisationId', {
      type: () => ID,
      nullable: true,
      description: 'The organisation to act for from now on; left out, as before; null, none.',
    })
    organisationId?: string | null,
  ) {
    const wanted = parse(CHANGE, { id, role, organisationId });
    return orRefusal(REFUSALS, language, () =>
      this.memberships.change(scope, actor, wanted.id, wanted.role, wanted.organisationId),
    );
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'The organisation that the person acts for.',
  })
  async organisation(
    @Parent() { organisationId }: Member,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    if (organisationId === null) return null;
    return (await organisationLoader(this.organisations, standing, context).load(organisationId)) ?? null;
  }
}
