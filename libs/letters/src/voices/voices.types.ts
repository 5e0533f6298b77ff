import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An organisation of the coalition that could be asked for its signature.' })
export class VoiceToAsk {
  @Field(() => ID, { description: 'The organisation’s id.' })
  id: string;
  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({
  description: 'A host country of the register from which nobody has signed a letter in public.',
})
export class MissingVoice {
  @Field({ description: 'The country, ISO 3166-1 alpha-2.' })
  country: string;
  @Field(() => [VoiceToAsk], {
    description:
      'Organisations of this country, at most five, whose signature is not public; one that has signed otherwise is among them.',
  })
  organisations: readonly VoiceToAsk[];
}
