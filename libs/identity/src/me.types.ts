import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A device on which the person is signed in.' })
export class Session {
  @Field(() => ID, { description: 'To end this session by.' })
  id: string;

  @Field({ description: 'Browser and system, as far as they said.' })
  device: string;

  @Field(() => GraphQLISODateTime, { description: 'When it began.' })
  createdAt: Date;

  @Field({ description: 'True for the session that asks.' })
  current: boolean;
}

@ObjectType({ description: 'The signed-in person.' })
export class Me {
  @Field(() => ID, { description: 'The person’s id.' })
  id: string;

  @Field({ description: 'The person’s name.' })
  name: string;

  @Field({ description: 'The address that sign-in links go to.' })
  email: string;

  @Field({ description: 'Language of screens and mails: en, fr or es.' })
  language: string;

  @Field({ description: 'IANA name of the zone that instants are shown in.' })
  timeZone: string;

  @Field({ description: 'False until language and zone were chosen once by the person.' })
  settled: boolean;
}
