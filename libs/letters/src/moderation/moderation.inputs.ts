import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { checked, line, localTime, optional, timeZone } from '@chorus/kernel/fields';
import { instantAt } from '@chorus/kernel/time';
import { PageArgs } from '@chorus/platform/graphql/connection';
import { readPattern } from './domain/address-pattern';
import {
  MODERATION_STEPS,
  saysSomething,
  SIGN_ON_FILTERS,
  type ModerationStep,
  type SignOnFilter,
} from './domain/moderation';
import { ModerationStepEnum, SignOnFilterEnum } from './moderation.types';

const PATTERN = {
  en: 'is no pattern: write *@example.com, *@*.example.com, or at least three letters and a star, as offer*',
  fr: 'n’est pas un motif : écrivez *@example.com, *@*.example.com ou au moins trois lettres suivies d’un astérisque, par exemple offre*',
  es: 'no es un patrón: escriba *@example.com, *@*.example.com o al menos tres letras y un asterisco, por ejemplo oferta*',
};
const NO_RULE = {
  en: 'says nothing: give addresses, a time or a network',
  fr: 'ne précise rien : indiquez des adresses, une période ou un réseau',
  es: 'no indica nada: indique direcciones, un período o una red',
};
const NO_REASON = {
  en: 'is missing; say why in a few words',
  fr: 'est absent ; dites pourquoi en quelques mots',
  es: 'falta; diga por qué en pocas palabras',
};
const NO_INSTANT = {
  en: 'is no instant, as 2027-03-01T17:00:00Z',
  fr: 'n’est pas un instant, par exemple 2027-03-01T17:00:00Z',
  es: 'no es un instante, por ejemplo 2027-03-01T17:00:00Z',
};
const REASON_MAXIMUM = 300;
const AT_ONCE_MAXIMUM = 100;

const reason = optional(line(0, REASON_MAXIMUM)).transform((text) => text ?? '');
const deed = { key: z.uuid(), letterId: z.uuid(), step: z.enum(MODERATION_STEPS), reason };
const network = checked((text) => /^[\w-]{43}$/.test(text), NO_RULE);

function demandReason(
  { step, reason: said }: { readonly step: ModerationStep; readonly reason: string },
  context: z.RefinementCtx,
): void {
  if (step === 'REJECT' && said === '')
    context.addIssue({ code: 'custom', path: ['reason'], params: { problem: NO_REASON } });
}

export const BY_HAND = z
  .object({ ...deed, signOns: z.array(z.uuid()).min(1).max(AT_ONCE_MAXIMUM) })
  .superRefine(demandReason);

/** What a rule looks for; local times are made instants. */
const RULE = z
  .object({
    addresses: optional(line(0, 254)),
    from: optional(localTime),
    until: optional(localTime),
    zone: optional(timeZone),
    network: optional(network),
  })
  .transform(({ addresses, from, until, zone, network: key }) => ({
    pattern: addresses === '' ? null : addresses,
    from: from === null ? null : instantAt(from, zone ?? 'UTC'),
    until: until === null ? null : instantAt(until, zone ?? 'UTC'),
    network: key,
  }))
  .superRefine((rule, context) => {
    if (rule.pattern !== null && readPattern(rule.pattern) === null)
      context.addIssue({ code: 'custom', path: ['addresses'], params: { problem: PATTERN } });
    if (!saysSomething(rule))
      context.addIssue({ code: 'custom', path: ['addresses'], params: { problem: NO_RULE } });
  });

export const LOOKED_AT = z.object({ letterId: z.uuid(), step: z.enum(MODERATION_STEPS), rule: RULE });

export const BY_RULE = z
  .object({
    ...deed,
    rule: RULE,
    asOf: checked(
      (text) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)),
      NO_INSTANT,
    ).transform((text) => new Date(text)),
  })
  .superRefine(demandReason);

export const SIGN_ONS = z.object({
  letterId: z.uuid(),
  filter: z.enum(SIGN_ON_FILTERS),
  search: optional(line(0, 120)),
});

@ArgsType()
export class SignOnsArgs extends PageArgs {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field(() => SignOnFilterEnum, { defaultValue: 'STANDING', description: 'Which of them.' })
  filter: SignOnFilter;
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, looked for among public names alone; accents and case do not matter.',
  })
  search?: string | null;
}

@ArgsType()
export class ModerationActsArgs extends PageArgs {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
}

@InputType({ description: 'A step with sign-ons that somebody has chosen.' })
export class ModerateSignOnsInput {
  @Field(() => ID, { description: 'A UUID that the caller has made: the same again is the same act.' })
  key: string;
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field(() => [ID], { description: 'Handles of the sign-ons, 100 at most.' })
  signOns: string[];
  @Field(() => ModerationStepEnum, { description: 'What shall be done.' })
  step: ModerationStep;
  @Field(() => String, { nullable: true, description: 'Why; demanded where they are rejected. Name nobody.' })
  reason?: string | null;
}

@InputType({ description: 'What sign-ons a rule looks for: all that is given must hold.' })
export class ModerationRuleInput {
  @Field(() => String, {
    nullable: true,
    description: 'A pattern of mail addresses: *@example.com, *@*.example.com, or how they begin, as offer*.',
  })
  addresses?: string | null;
  @Field(() => String, { nullable: true, description: 'Given from this local time on, as 2027-03-01T17:00.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'Given before this local time.' })
  until?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'IANA name of the zone of these times; UTC where none is given.',
  })
  zone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'From this network, as a burst or a sign-on names it.',
  })
  network?: string | null;
}

@InputType({ description: 'A step with all sign-ons that a rule finds.' })
export class ApplyModerationRuleInput {
  @Field(() => ID, { description: 'A UUID that the caller has made: the same again is the same act.' })
  key: string;
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field(() => ModerationStepEnum, { description: 'What shall be done.' })
  step: ModerationStep;
  @Field(() => String, { nullable: true, description: 'Why; demanded where they are rejected. Name nobody.' })
  reason?: string | null;
  @Field(() => ModerationRuleInput, { description: 'What it looks for.' })
  rule: ModerationRuleInput;
  @Field({ description: 'The instant of the preview, as it was given: what came later is not touched.' })
  asOf: string;
}
