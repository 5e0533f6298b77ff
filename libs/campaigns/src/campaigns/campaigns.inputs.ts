import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '@chorus/platform/graphql/connection';

@ArgsType()
export class CampaignsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of title or purpose; accents and case do not matter.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only campaigns that press the ask with this code.' })
  ask?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only campaigns that turn to the target with this code.',
  })
  target?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only campaigns that my own organisation has answered; false: only those it has not. Either is none without one.',
  })
  answered?: boolean | null;
}
