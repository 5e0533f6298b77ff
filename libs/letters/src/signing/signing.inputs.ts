import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { countryCode, line, localTime, optional, prose, timeZone } from '@chorus/kernel/fields';
import { DISPLAYS, type Display } from '../domain/life';
import { CAPACITIES, type SigningCapacity } from '../domain/signing';
import { CapacityEnum, DisplayEnum } from './signing.types';

const VERSION = z.int().min(1);
const NAME = line(1, 120);
const AFFILIATION = optional(line(1, 200));

/** What is consented to is read in the language of the reader, and not sent. */
export const SIGNING = z.object({
  id: z.uuid(),
  version: VERSION,
  display: z.enum(DISPLAYS),
  updates: z.boolean(),
});
export const PERSONAL = SIGNING.extend({
  printedName: optional(NAME),
  affiliation: AFFILIATION,
  country: optional(countryCode),
});
export const UNDER = z.object({ id: z.uuid(), capacity: z.enum(CAPACITIES) });
export const DISPLAY_CHANGE = UNDER.extend({ display: z.enum(DISPLAYS) });
export const RECONFIRMATION = UNDER.extend({ version: VERSION });
export const PERSONAL_CORRECTION = z.object({
  id: z.uuid(),
  printedName: NAME,
  affiliation: AFFILIATION,
  country: optional(countryCode),
});
export const TITLE_CORRECTION = z.object({ id: z.uuid(), title: line(2, 120) });
export const REFUSAL = z.object({ id: z.uuid(), note: optional(prose(1_000)) });
export const ADMISSION = z.object({ id: z.uuid(), until: localTime, zone: timeZone });

@ArgsType()
export class SignArgs {
  @Field(() => ID, { description: 'The letter.' })
  id: string;
  @Field(() => Int, { description: 'Number of the version that was shown.' })
  version: number;
  @Field(() => DisplayEnum, { description: 'How the signature is shown.' })
  display: Display;
  @Field({ defaultValue: false, description: 'Whether to be told by mail what became of the letter.' })
  updates: boolean;
}

@ArgsType()
export class UnderArgs {
  @Field(() => ID, { description: 'The letter.' })
  id: string;
  @Field(() => CapacityEnum, {
    defaultValue: 'ORGANISATION',
    description: 'Which of the reader’s own signatures.',
  })
  capacity: SigningCapacity;
}

@InputType({ description: 'A signature in a personal capacity.' })
export class SignInPersonalCapacityInput {
  @Field(() => ID, { description: 'The letter.' })
  id: string;
  @Field(() => Int, { description: 'Number of the version that was shown.' })
  version: number;
  @Field(() => DisplayEnum, { description: 'How the signature is shown.' })
  display: Display;
  @Field({ defaultValue: false, description: 'Whether to be told by mail what became of the letter.' })
  updates: boolean;
  @Field(() => String, { nullable: true, description: 'Name to be printed; left out, that of the account.' })
  printedName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Organisation or work, which the signature does not bind.',
  })
  affiliation?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;
}

@InputType({ description: 'How a signature in a personal capacity shall print.' })
export class CorrectPersonalSignatureInput {
  @Field(() => ID, { description: 'The letter.' })
  id: string;
  @Field({ description: 'Name to be printed.' })
  printedName: string;
  @Field(() => String, { nullable: true, description: 'Organisation or work; left out, none.' })
  affiliation?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; left out, none.' })
  country?: string | null;
}
