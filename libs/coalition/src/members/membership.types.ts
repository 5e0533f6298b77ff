import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@chorus/kernel/actor';
import { RoleEnum } from './member.types';

@ObjectType({ description: 'A coalition, as its people name it.' })
export class Coalition {
  @Field({ description: 'What the x-coalition header names it by.' })
  slug: string;

  @Field({ description: 'The coalition’s name.' })
  name: string;
}

@ObjectType({ description: 'An organisation by its name alone.' })
export class OrganisationName {
  @Field(() => ID, { description: 'The organisation’s id.' })
  id: string;

  @Field({ description: 'Its name as it wishes to be called.' })
  name: string;
}

@ObjectType({ description: 'What the signed-in person is in one coalition.' })
export class Membership {
  @Field(() => ID, { description: 'The membership’s id.' })
  id: string;

  @Field(() => RoleEnum, { description: 'What the person is there.' })
  role: Role;

  @Field(() => Coalition, { description: 'In which coalition.' })
  coalition: Coalition;

  @Field(() => OrganisationName, {
    nullable: true,
    description: 'The organisation that the person acts for; none for an individual.',
  })
  organisation: OrganisationName | null;
}
