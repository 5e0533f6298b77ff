import {
  ArgsType,
  createUnionType,
  Field,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { CAPACITY_KINDS, type CapacityKind } from '../domain/capacity';
import { enumOf } from '@chorus/platform/graphql/enum-of';

const Kinds = enumOf(CAPACITY_KINDS);
registerEnumType(Kinds, {
  name: 'CapacityKind',
  description: 'What an organisation can bring.',
  valuesMap: {
    EXPERTISE: { description: 'What it is good at, in its own words.' },
    PLACE: { description: 'Where it works: the code of one of the coalition’s places.' },
    LANGUAGE: { description: 'What it speaks: a BCP 47 tag.' },
    ACCESS: { description: 'Whom it can reach: the code of a target.' },
  },
});

@ObjectType({ description: 'One thing that an organisation brings.' })
export class Capacity {
  @Field(() => ID, { description: 'The capacity’s id.' })
  id: string;

  @Field(() => Kinds, { description: 'Of what kind.' })
  kind: CapacityKind;

  @Field({ description: 'A line of text, the code of a place, a BCP 47 tag, or the code of a target.' })
  value: string;

  organisationId: string;
}

export const CapacityConnection = connectionOf(Capacity, 'Capacity');

export const CapacityResult = createUnionType({
  name: 'CapacityResult',
  description: 'The capacity, or why there is none.',
  types: () => [Capacity, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Capacity),
});

@InputType({ description: 'Something that an organisation brings.' })
export class DeclareCapacityInput {
  @Field(() => Kinds, { description: 'Of what kind.' })
  kind: CapacityKind;

  @Field({
    description: 'A line of 2 to 100 characters, the code of a place, a BCP 47 tag, or the code of a target.',
  })
  value: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation; left out, one’s own. Only a coordinator may name another.',
  })
  organisationId?: string | null;
}

@ArgsType()
export class CapacitiesArgs extends PageArgs {
  @Field(() => Kinds, { nullable: true, description: 'Only capacities of this kind.' })
  kind?: CapacityKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the value, or of the name of the place, country, language or target; accents and case do not matter.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this organisation brings.' })
  organisationId?: string | null;
}
