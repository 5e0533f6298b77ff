import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import type { Display } from '../domain/life';
import { DisplayEnum } from '../signing/signing.types';
import type { Moderation, ModerationStep } from './domain/moderation';

export const ModerationStepEnum = { HOLD: 'HOLD', REJECT: 'REJECT', RELEASE: 'RELEASE' } as const;
registerEnumType(ModerationStepEnum, {
  name: 'ModerationStep',
  description: 'Put aside until somebody looks, not counted, or as if nobody had touched it.',
});
const ModerationEnum = { NONE: 'NONE', HELD: 'HELD', REJECTED: 'REJECTED' } as const;
registerEnumType(ModerationEnum, {
  name: 'Moderation',
  description: 'Where moderation has left a sign-on. Only one that is neither held nor rejected counts.',
});
export const SignOnFilterEnum = {
  STANDING: 'STANDING',
  HELD: 'HELD',
  REJECTED: 'REJECTED',
  UNCONFIRMED: 'UNCONFIRMED',
} as const;
registerEnumType(SignOnFilterEnum, {
  name: 'SignOnFilter',
  description: 'Sign-ons that stand, that are held, that are rejected, or whose link nobody has used yet.',
});

@ObjectType({
  description:
    'A sign-on given on the public page, as a moderator sees it: who it is only where it chose to be named in public.',
})
export class SignOn {
  @Field(() => ID, { description: 'A handle for moderation alone; it leads to nothing else.' })
  id: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was given.' })
  at: Date;
  @Field({ description: 'True where the link of its mail has been used.' })
  confirmed: boolean;
  @Field(() => ModerationEnum, { description: 'Where moderation has left it.' })
  moderation: Moderation;
  @Field(() => DisplayEnum, { description: 'How its signer chose to be shown.' })
  display: Display;
  @Field(() => String, { nullable: true, description: 'The name, where it is public.' })
  printedName: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation or work, where the name is public.' })
  affiliation: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, where the name is public.' })
  country: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The mail address masked, as m…@example.com, where the name is public.',
  })
  address: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Tells one network from another on this letter alone, where the name is public.',
  })
  network: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was last held, rejected or released.' })
  reason: string | null;
}

export const SignOnConnection = connectionOf(SignOn, 'SignOn');

@ObjectType({ description: 'Many sign-ons from one network in a short time that nobody has touched yet.' })
export class SignOnBurst {
  @Field({ description: 'Which network, to give to a rule.' })
  network: string;
  @Field(() => GraphQLISODateTime, { description: 'When the first came.' })
  from: Date;
  @Field(() => GraphQLISODateTime, { description: 'When the last came.' })
  until: Date;
  @Field(() => Int, {
    description: 'How many; those whose names are not public only where they are five or more.',
  })
  count: number;
}

@ObjectType({ description: 'How many of a letter’s public sign-ons stand where.' })
export class ModerationSummary {
  @Field({ description: 'True where new sign-ons are held until somebody looks at them.' })
  holdsNew: boolean;
  @Field(() => Int, { description: 'Confirmed, and neither held nor rejected.' })
  standing: number;
  @Field(() => Int, { description: 'Put aside.' })
  held: number;
  @Field(() => Int, { description: 'Not counted.' })
  rejected: number;
  @Field(() => Int, { description: 'Not confirmed by mail yet, and neither held nor rejected.' })
  unconfirmed: number;
}

@ObjectType({ description: 'One act of moderation, by hand or by rule.' })
export class ModerationAct {
  @Field(() => ID, { description: 'Its id, the key under which it was asked for.' })
  id: string;
  @Field(() => ModerationStepEnum, { description: 'What was done.' })
  step: ModerationStep;
  @Field({ description: 'Why; empty where nobody said.' })
  reason: string;
  @Field({ description: 'True where a rule found the sign-ons, false where somebody chose them.' })
  rule: boolean;
  @Field(() => String, {
    name: 'addresses',
    nullable: true,
    description: 'The rule’s pattern of mail addresses.',
  })
  pattern: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The rule looked at what came from then on.',
  })
  from: Date | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The rule looked at what came before then.',
  })
  until: Date | null;
  @Field(() => String, { nullable: true, description: 'The rule’s network; removed 30 days after closing.' })
  network: string | null;
  @Field(() => Int, { description: 'How many sign-ons it changed.' })
  changed: number;
  @Field({ description: 'Who did it.' })
  by: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back, where it was.' })
  undoneAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  undoneBy: string | null;
  @Field(() => Int, { nullable: true, description: 'How many sign-ons its undoing changed.' })
  restored: number | null;
}

export const ModerationActConnection = connectionOf(ModerationAct, 'ModerationAct');

@ObjectType({ description: 'What a rule would do, as of an instant. Nothing has been changed.' })
export class RulePreview {
  @Field(() => Int, { description: 'How many sign-ons it would change.' })
  changes: number;
  @Field(() => [String], { description: 'Some of their names, of those that are public: ten at most.' })
  sample: string[];
  @Field(() => GraphQLISODateTime, {
    description: 'To be given to the rule, which touches nothing that came later.',
  })
  asOf: Date;
}

export const ModerationResult = createUnionType({
  name: 'ModerationResult',
  description: 'The act as it stands now, or why it was not carried out.',
  types: () => [ModerationAct, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : ModerationAct),
});

export const RulePreviewResult = createUnionType({
  name: 'RulePreviewResult',
  description: 'What a rule would do, or why it is none.',
  types: () => [RulePreview, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : RulePreview),
});

export const ModerationSummaryResult = createUnionType({
  name: 'ModerationSummaryResult',
  description: 'How the letter’s sign-ons stand, or why nothing was changed.',
  types: () => [ModerationSummary, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : ModerationSummary),
});
