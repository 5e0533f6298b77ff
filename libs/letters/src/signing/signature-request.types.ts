import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import type { Display } from '../domain/life';
import type { RequestState } from '../domain/request';
import { DisplayEnum } from './signing.types';

const StateEnum = {
  PENDING: 'PENDING',
  CONFIRMED: 'CONFIRMED',
  REFUSED: 'REFUSED',
  ENDED: 'ENDED',
} as const;
registerEnumType(StateEnum, {
  name: 'SignatureRequestState',
  description: 'How a request to sign stands.',
  valuesMap: {
    PENDING: { description: 'An authorised signer has yet to decide.' },
    CONFIRMED: { description: 'The organisation has signed.' },
    REFUSED: { description: 'An authorised signer has refused.' },
    ENDED: { description: 'Signing closed before anybody decided.' },
  },
});

@ObjectType({
  description:
    'What somebody asks the authorised signers of the own organisation to sign; seen by its people alone.',
})
export class SignatureRequest {
  @Field(() => ID, { description: 'The request’s id.' })
  id: string;
  @Field(() => ID, { description: 'The letter’s id.' })
  letterId: string;
  @Field({ description: 'The letter’s title.' })
  letterTitle: string;
  @Field({ description: 'The letter’s authentic language, BCP 47.' })
  language: string;
  @Field(() => GraphQLISODateTime, { description: 'The instant at which signing closes.' })
  closesAt: Date;
  @Field({ description: 'Name of who asks.' })
  requestedBy: string;
  @Field(() => DisplayEnum, { description: 'How the signature would be shown.' })
  display: Display;
  @Field({ description: 'True where the organisation would be told what became of the letter.' })
  updates: boolean;
  @Field(() => StateEnum, { description: 'How it stands.' })
  state: RequestState;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  createdAt: Date;
  @Field(() => String, { nullable: true, description: 'Name of the signer who has decided.' })
  decidedBy: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused, as the signer has put it.' })
  note: string | null;
}

export const SignatureRequestConnection = connectionOf(SignatureRequest, 'SignatureRequest');
