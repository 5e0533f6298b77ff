import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '@chorus/platform/graphql/connection';

@ArgsType()
export class MomentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only moments held in this city.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the text; accents and case do not matter.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only moments that the target with this code holds.' })
  organ?: string | null;
}
