import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { SIGNER_SCOPES, type SignerScope } from '../domain/signer';
import { enumOf } from '@chorus/platform/graphql/enum-of';

const Scopes = enumOf(SIGNER_SCOPES);
registerEnumType(Scopes, {
  name: 'SignerScope',
  description: 'Which letters a signer may sign for the organisation (PR-12).',
  valuesMap: {
    ALL_LETTERS: { description: 'Every letter of the coalition.' },
    LETTERS_OF_CAMPAIGNS_JOINED: {
      description: 'Letters of campaigns that the organisation is in, and no others.',
    },
  },
});

@ObjectType({ description: 'Who may sign letters for an organisation (PR-12).' })
export class Signer {
  @Field(() => ID, { description: 'The authority’s id.' })
  id: string;

  @Field(() => ID, { description: 'The person’s id.' })
  personId: string;

  @Field({ description: 'The person’s name.' })
  name: string;

  @Field({ description: 'The title that is printed under the name.' })
  title: string;

  @Field(() => Scopes, { description: 'Which letters.' })
  scope: SignerScope;

  @Field(() => String, {
    nullable: true,
    description: 'Last day of the authority, YYYY-MM-DD; none where it has no end.',
  })
  validUntil: string | null;

  @Field({ description: 'True where the person may sign today: neither revoked nor past the last day.' })
  holds: boolean;

  organisationId: string;
}

export const SignerConnection = connectionOf(Signer, 'Signer');

@InputType({ description: 'Who may sign for an organisation (PR-12).' })
export class AuthoriseSignerInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: string;

  @Field(() => ID, { description: 'The person, a member for that organisation.' })
  personId: string;

  @Field({ description: 'The title that is printed under the name.' })
  title: string;

  @Field(() => Scopes, { nullable: true, description: 'Which letters; left out, all.' })
  scope?: SignerScope | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day of the authority, YYYY-MM-DD; left out, no end.',
  })
  validUntil?: string | null;
}
