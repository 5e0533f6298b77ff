import { createUnionType, Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Role } from '@chorus/kernel/actor';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { RoleEnum } from '../members/member.types';

@ObjectType({ description: 'An invitation that can still be accepted.' })
export class Invitation {
  @Field(() => ID, { description: 'The invitation’s id.' })
  id: string;

  @Field({ description: 'The address that it went to.' })
  email: string;

  @Field({ description: 'Language of its mail: en, fr or es.' })
  language: string;

  @Field(() => RoleEnum, { description: 'What the person will be.' })
  role: Role;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when its link works.' })
  expiresAt: Date;

  organisationId: string | null;
}

export const InvitationConnection = connectionOf(Invitation, 'Invitation');

@ObjectType({ description: 'An invitation whose link is worth nothing any more.' })
class WithdrawnInvitation {
  @Field(() => ID, { description: 'The invitation’s id.' })
  id: string;
}

export const WithdrawalResult = createUnionType({
  name: 'WithdrawInvitationResult',
  description: 'The invitation that is withdrawn, or why it is not.',
  types: () => [WithdrawnInvitation, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : WithdrawnInvitation),
});

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
    description: 'The organisation that the person acts for; a partner needs one, an individual has none.',
  })
  organisationId?: string | null;
}
