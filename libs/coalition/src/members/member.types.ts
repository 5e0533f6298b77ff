import {
  ArgsType,
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { ROLES, type Role } from '@chorus/kernel/actor';
import { connectionOf, PageArgs } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { enumOf } from '@chorus/platform/graphql/enum-of';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person is in a coalition.',
  valuesMap: {
    COORDINATOR: { description: 'Keeps the coalition together; sees every organisation.' },
    PARTNER: { description: 'Acts for an organisation: claims tasks, answers campaigns.' },
    MEMBER: { description: 'Reads and signs, for an organisation or as an individual.' },
    DATA_PROTECTION_OFFICER: { description: 'Watches over the data that the coalition keeps.' },
  },
});

@ObjectType({ description: 'A person in the coalition, as what, and for which organisation.' })
export class Member {
  @Field(() => ID, { description: 'The membership’s id.' })
  id: string;

  @Field(() => ID, { description: 'The person’s id.' })
  personId: string;

  @Field({ description: 'How the person wishes to be called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The person’s address; for coordinators alone.' })
  email: string | null;

  @Field(() => RoleEnum, { description: 'What the person is.' })
  role: Role;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the membership ended.' })
  endedAt: Date | null;

  organisationId: string | null;
}

export const MemberConnection = connectionOf(Member, 'Member');

export const MemberResult = createUnionType({
  name: 'MemberResult',
  description: 'The membership as it stands now, or why it stands as before.',
  types: () => [Member, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Member),
});

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => RoleEnum, { nullable: true, description: 'Only members with this role.' })
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: 'Only people of this organisation.' })
  organisationId?: string | null;
}
