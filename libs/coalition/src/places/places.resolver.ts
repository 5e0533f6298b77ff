import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { checked, countryCode, line, optional } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { FRONTS } from '../domain/places';
import { AddPlaceInput, Place, PlaceResult } from './place.types';
import { PLACE_ERRORS, PlacesService } from './places.service';

const CODE = checked((code) => /^[A-Z0-9]{2,8}$/i.test(code), {
  en: 'must have 2 to 8 letters and digits, as GVA',
  fr: 'doit comporter de 2 à 8 lettres et chiffres, par exemple GVA',
  es: 'debe tener de 2 a 8 letras y cifras, por ejemplo GVA',
});
const PLACE = z.object({
  code: CODE.toUpperCase(),
  name: line(2, 100),
  front: z.enum(FRONTS),
  country: optional(countryCode),
  timeZone: z.string().max(100),
});
const REFUSALS = Object.values(PLACE_ERRORS);

@Resolver(() => Place)
@Allow()
export class PlacesResolver {
  constructor(private readonly service: PlacesService) {}

  @Query(() => [Place], { description: 'The coalition’s places, by name.' })
  places(@CurrentStanding() { scope }: Standing): Promise<Place[]> {
    return this.service.all(scope);
  }

  @Allow('COORDINATOR')
  @Mutation(() => PlaceResult, {
    description:
      'Adds a place. A repeat is the same place. Refusals: UNKNOWN_TIME_ZONE, PLACE_CODE_TAKEN; each names the field.',
  })
  addPlace(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The place.' }) input: AddPlaceInput,
  ) {
    const place = parse(PLACE, input);
    return orRefusal(REFUSALS, language, () => this.service.add(scope, actor, place));
  }
}
