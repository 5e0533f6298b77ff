import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { localTime, optional, prose, timeZone } from '@chorus/kernel/fields';
import { AUDIENCES, type Audience } from '../domain/life';
import { AudienceEnum } from '../text/letter.types';

export const FRAME = z.object({
  id: z.uuid(),
  audience: z.enum(AUDIENCES),
  campaignId: optional(z.uuid()),
  followsId: optional(z.uuid()),
  wordLimit: optional(z.int().min(50).max(20_000)),
  askIds: z.array(z.uuid()).max(10),
});

export const COMMENTING = z.object({ id: z.uuid(), closes: localTime, zone: timeZone });
export const REASON = z.object({ id: z.uuid(), reason: prose(1_000).pipe(z.string().trim().min(3)) });

@InputType({ description: 'What a letter is, beside its words; what is left out, it has not.' })
export class FrameLetterInput {
  @Field(() => ID, { description: 'The letter.' })
  id: string;
  @Field(() => AudienceEnum, { description: 'Who may sign it.' })
  audience: Audience;
  @Field(() => ID, { nullable: true, description: 'The campaign that it belongs to.' })
  campaignId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The letter that it follows.' })
  followsId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Words that its text may have at most, 50 to 20,000.' })
  wordLimit?: number | null;
  @Field(() => [ID], { description: 'The asks that it carries; few (PR-20), at most ten.' })
  askIds: string[];
}
