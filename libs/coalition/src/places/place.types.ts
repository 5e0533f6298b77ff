import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Refusal } from '@chorus/platform/graphql/refusal';
import { FRONTS, type Front } from '../domain/places';
import { enumOf } from '@chorus/platform/graphql/enum-of';

const Fronts = enumOf(FRONTS);
registerEnumType(Fronts, {
  name: 'Front',
  description: 'What a place is to the coalition’s work: a seat of the UN, a host country, a capital.',
});

@ObjectType({ description: 'Where work happens: a city with its time zone.' })
export class Place {
  @Field(() => ID, { description: 'The place’s id.' })
  id: string;

  @Field({ description: 'A short code, as GVA.' })
  code: string;

  @Field({ description: 'The city’s name.' })
  name: string;

  @Field(() => Fronts, { description: 'What it is to the coalition’s work.' })
  front: Front;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;

  @Field({ description: 'IANA name of its time zone.' })
  timeZone: string;
}

export const PlaceResult = createUnionType({
  name: 'PlaceResult',
  description: 'The place, or why there is none.',
  types: () => [Place, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Place),
});

@InputType({ description: 'A new place.' })
export class AddPlaceInput {
  @Field({ description: 'A short code of its own, 2 to 8 letters and digits, as GVA.' })
  code: string;

  @Field({ description: 'The city’s name, 2 to 100 characters.' })
  name: string;

  @Field(() => Fronts, { description: 'What it is to the coalition’s work.' })
  front: Front;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field({ description: 'IANA name of its time zone, as Africa/Bangui.' })
  timeZone: string;
}
