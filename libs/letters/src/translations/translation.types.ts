import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { z } from 'zod';
import { languageTag, prose } from '@chorus/kernel/fields';
import { Refusal } from '@chorus/platform/graphql/refusal';
import type { Drift } from '../domain/drift';
import type { TranslationState } from '../domain/translation';

const TranslationStateEnum = {
  DRAFT: 'DRAFT',
  CHECKED: 'CHECKED',
  APPROVED: 'APPROVED',
} as const satisfies Record<TranslationState, TranslationState>;
registerEnumType(TranslationStateEnum, {
  name: 'TranslationState',
  description: 'Whether a translation is being written, has been checked by another person, or is approved.',
});

const DriftEnum = {
  IN_STEP: 'IN_STEP',
  BEHIND: 'BEHIND',
  MISSING: 'MISSING',
  SURPLUS: 'SURPLUS',
} as const satisfies Record<Drift, Drift>;
registerEnumType(DriftEnum, {
  name: 'TranslationDrift',
  description:
    'How a part stands to the authentic text: it translates it, an older wording of it, not at all; or what is gone.',
});

@ObjectType({ description: 'A part of a letter beside its translation.' })
export class TranslationPart {
  @Field({ description: '“title”, “recipient”, or the id of a block.' })
  id: string;
  @Field(() => DriftEnum, { description: 'How it stands to the authentic text.' })
  drift: Drift;
  @Field(() => String, {
    nullable: true,
    description: 'The authentic wording now; none where the part is gone.',
  })
  authentic: string | null;
  @Field(() => String, { nullable: true, description: 'Its translation; none where nothing is written.' })
  translated: string | null;
}

@ObjectType({ description: 'A translation of a letter (PR-17).' })
export class LetterTranslation {
  @Field(() => ID, { description: 'The translation’s id.' })
  id: string;
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field({ description: 'Its language, BCP 47.' })
  language: string;
  @Field(() => TranslationStateEnum, { description: 'How far it is.' })
  state: TranslationState;
  @Field(() => Int, { description: 'Number of its last change, to send with the next step.' })
  revision: number;
  @Field(() => Int, { description: 'Number of the version for which it was begun.' })
  versionNumber: number;
  @Field({ description: 'True where it may be shown and delivered: approved, and in step with every part.' })
  current: boolean;
  @Field(() => [TranslationPart], { name: 'parts', description: 'Part by part, in the order of the letter.' })
  drifted: readonly TranslationPart[];
  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  updatedAt: Date;
}

@ObjectType({ description: 'A change that was not written, since another was written first.' })
export class StaleTranslation {
  @Field({ description: 'A sentence in the reader’s language.' })
  message: string;
  @Field(() => LetterTranslation, { description: 'The translation as it stands.' })
  translation: LetterTranslation;
}

export const TranslationResult = createUnionType({
  name: 'TranslationResult',
  description: 'The translation as it stands now, as another has changed it, or why it stands as before.',
  types: () => [LetterTranslation, StaleTranslation, Refusal] as const,
  resolveType: (value: object) =>
    [StaleTranslation, Refusal].find((type) => value instanceof type) ?? LetterTranslation,
});

@InputType({ description: 'A part that translates the authentic one as it stands now.' })
export class TranslationPartInput {
  @Field({ description: '“title”, “recipient”, or the id of a block.' })
  id: string;
  @Field({ description: 'Restricted Markdown; empty to take the translation of this part out.' })
  text: string;
}

@InputType({ description: 'Parts of a translation; those that are left out stay as they are.' })
export class ReviseTranslationInput {
  @Field(() => ID, { description: 'The translation.' })
  id: string;
  @Field(() => Int, { description: 'The revision that the change rests on.' })
  revision: number;
  @Field(() => [TranslationPartInput], { description: 'The parts, at most 202.' })
  parts: TranslationPartInput[];
}

const PART = z.object({
  id: z.union([z.enum(['title', 'recipient']), z.uuid()]),
  text: prose(12_000),
});
export const BEGINNING = z.object({ letterId: z.uuid(), language: languageTag });
export const TRANSLATION = z.object({
  id: z.uuid(),
  revision: z.int().min(1),
  parts: z.array(PART).max(202),
});
export const TRANSLATION_STEP = z.object({ id: z.uuid(), revision: z.int().min(1) });
