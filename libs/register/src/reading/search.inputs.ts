import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '@chorus/platform/graphql/connection';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the text; accents and case do not matter.' })
  search?: string | null;
}
