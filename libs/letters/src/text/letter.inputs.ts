import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '@chorus/platform/graphql/connection';
import type { LetterState } from '../domain/life';
import { LetterStateEnum } from './letter.types';

@ArgsType()
export class LettersArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of title or recipient; accents and case do not matter.',
  })
  search?: string | null;
  @Field(() => LetterStateEnum, { nullable: true, description: 'Only letters that stand so.' })
  state?: LetterState | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only open letters that the reader may sign for the own organisation and has not.',
  })
  awaitsUs?: boolean | null;
}
