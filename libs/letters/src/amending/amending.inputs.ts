import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { prose } from '@chorus/kernel/fields';
import { ReviseLetterInput, REVISION } from '../text/draft.inputs';
import { VersionKindEnum } from './version.types';

export const AMENDMENT = REVISION.extend({
  kind: z.enum(['TYPOGRAPHICAL', 'SUBSTANTIVE']),
  note: prose(1_000).pipe(z.string().trim().min(3)),
});

@InputType({ description: 'The whole text of an open letter as it shall stand, and what the change is.' })
export class AmendLetterInput extends ReviseLetterInput {
  @Field(() => VersionKindEnum, {
    description:
      'TYPOGRAPHICAL: signers are told. SUBSTANTIVE: they are asked again, and count once they agree.',
  })
  kind: 'TYPOGRAPHICAL' | 'SUBSTANTIVE';
  @Field({ description: 'Why; it stays with the version.' })
  note: string;
}
