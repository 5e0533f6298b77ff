import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, line, optional } from '@chorus/kernel/fields';
import { PageArgs } from '@chorus/platform/graphql/connection';
import { DISPLAYS, type Display } from '../domain/life';
import { DisplayEnum } from '../signing/signing.types';
import { IMPORT_FIELDS, type ColumnMapping, type ImportField } from './domain/columns';
import { MANNERS, SIGNATORY_KINDS, type Manner, type SignatoryKind } from './domain/values';
import { ImportFieldEnum, MannerEnum, SignatoryKindEnum } from './import.types';
import { CSV_ROWS_MAXIMUM, SEPARATORS } from './read-csv';

const TWICE = {
  en: 'names a column or a content twice; give each once',
  fr: 'désigne deux fois une colonne ou un contenu ; indiquez chacun une seule fois',
  es: 'designa dos veces una columna o un contenido; indique cada uno una sola vez',
};
const COLUMNS_MAXIMUM = 50;

const columns = z
  .array(
    z.object({
      place: z
        .int()
        .min(0)
        .max(COLUMNS_MAXIMUM - 1),
      field: z.enum(IMPORT_FIELDS),
    }),
  )
  .superRefine((given, context) => {
    const twice = (values: readonly unknown[]) => new Set(values).size < values.length;
    if (twice(given.map(({ place }) => place)) || twice(given.map(({ field }) => field)))
      context.addIssue({ code: 'custom', path: [], params: { problem: TWICE } });
  })
  .transform((given): ColumnMapping => Object.fromEntries(given.map(({ field, place }) => [field, place])));

const list = {
  letterId: z.uuid(),
  text: z.string(),
  separator: optional(z.enum(SEPARATORS)),
  columns: optional(columns),
  defaults: z.object({
    kind: z.enum(SIGNATORY_KINDS),
    display: z.enum(DISPLAYS),
    manner: z.enum(MANNERS),
    signedOn: optional(calendarDate),
    reference: optional(line(0, 200)).transform((text) => (text === '' ? null : text)),
  }),
  take: optional(z.array(z.int().min(1)).max(CSV_ROWS_MAXIMUM)).transform((lines) => lines ?? []),
};

export const LIST = z.object(list);
export const IMPORT = z.object({
  ...list,
  key: z.uuid(),
  file: line(0, 200),
  expected: z.int().min(0).max(CSV_ROWS_MAXIMUM),
});

@InputType({ description: 'What a column holds.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'Its place, the first being 0.' })
  place: number;
  @Field(() => ImportFieldEnum, { description: 'What it holds.' })
  field: ImportField;
}

@InputType({ description: 'What holds where a row says nothing of it.' })
export class ImportDefaultsInput {
  @Field(() => SignatoryKindEnum, { description: 'Person or organisation.' })
  kind: SignatoryKind;
  @Field(() => DisplayEnum, { description: 'How the signature is shown.' })
  display: Display;
  @Field(() => MannerEnum, { description: 'How it came.' })
  manner: Manner;
  @Field(() => String, { nullable: true, description: 'On which day it was signed, as 2027-03-01.' })
  signedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the originals are kept.' })
  reference?: string | null;
}

@InputType({ description: 'A list of signatures, to be looked at.' })
export class ImportListInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field({ description: 'The list as CSV, its first line the headings: 2 MB and 5,000 rows at most.' })
  text: string;
  @Field(() => String, {
    nullable: true,
    description: 'What separates its cells: a comma, a semicolon or a tab; found out where it is not given.',
  })
  separator?: string | null;
  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'What its columns hold; guessed by the headings where it is not given.',
  })
  columns?: ImportColumnInput[] | null;
  @Field(() => ImportDefaultsInput, { description: 'What holds where a row says nothing of it.' })
  defaults: ImportDefaultsInput;
  @Field(() => [Int], {
    nullable: true,
    description: 'Lines to take although somebody of the same name is there already.',
  })
  take?: number[] | null;
}

@InputType({ description: 'A list of signatures, to be imported: all of it or nothing.' })
export class ImportSignaturesInput extends ImportListInput {
  @Field(() => ID, { description: 'A UUID that the caller has made: the same again is the same import.' })
  key: string;
  @Field({ description: 'What the file is called.' })
  file: string;
  @Field(() => Int, { description: 'How many signatures the preview said would be taken.' })
  expected: number;
}

@ArgsType()
export class SignatureImportsArgs extends PageArgs {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
}
