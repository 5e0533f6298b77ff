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
import type { ImportField } from './domain/columns';
import type { DuplicateCode } from './domain/duplicates';

export const ImportFieldEnum = {
  kind: 'kind',
  name: 'name',
  title: 'title',
  affiliation: 'affiliation',
  country: 'country',
  email: 'email',
  display: 'display',
  manner: 'manner',
  signedOn: 'signedOn',
  reference: 'reference',
} as const;
registerEnumType(ImportFieldEnum, {
  name: 'ImportField',
  description: 'What a column of a list of signatures can hold.',
});
export const SignatoryKindEnum = { PERSON: 'PERSON', ORGANISATION: 'ORGANISATION' } as const;
registerEnumType(SignatoryKindEnum, {
  name: 'SignatoryKind',
  description: 'A person in a personal capacity, or an organisation.',
});
export const MannerEnum = { PAPER: 'PAPER', MAIL: 'MAIL' } as const;
registerEnumType(MannerEnum, {
  name: 'SignatureManner',
  description: 'How a signature reached the coalition: on paper, or in a mail.',
});
const DuplicateEnum = {
  SAME_ADDRESS: 'SAME_ADDRESS',
  SAME_ORGANISATION: 'SAME_ORGANISATION',
  SAME_NAME: 'SAME_NAME',
} as const;
registerEnumType(DuplicateEnum, {
  name: 'ImportDuplicateCode',
  description: 'By what a row is taken for one that is there already.',
});

@ObjectType({ description: 'A column of a list.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place, the first being 0.' })
  place: number;
  @Field({ description: 'Its heading.' })
  heading: string;
  @Field(() => ImportFieldEnum, {
    nullable: true,
    description: 'What it is taken to hold; null for what is not read.',
  })
  field: ImportField | null;
}

@ObjectType({ description: 'What is to be mended in one cell.' })
export class ImportProblem {
  @Field(() => Int, { description: 'The line of the file on which the row begins.' })
  line: number;
  @Field(() => ImportFieldEnum, { description: 'What the cell holds.' })
  field: ImportField;
  @Field(() => String, { nullable: true, description: 'The heading of its column, where it has one.' })
  column: string | null;
  @Field({ description: 'A stable code.' })
  code: string;
  @Field({ description: 'A sentence in the reader’s language that names the remedy.' })
  message: string;
}

@ObjectType({
  description: 'A row whose signatory is there already, in the file or in public on the letter.',
})
export class ImportDuplicate {
  @Field(() => Int, { description: 'The line of the file on which the row begins.' })
  line: number;
  @Field(() => Int, { nullable: true, description: 'The earlier line; null where it is on the letter.' })
  of: number | null;
  @Field(() => DuplicateEnum, { description: 'By what. Only one of a name may be taken all the same.' })
  code: DuplicateCode;
  @Field({ description: 'A sentence in the reader’s language.' })
  message: string;
  @Field(() => String, { nullable: true, description: 'The name, where the row shall be shown in public.' })
  name: string | null;
  @Field({ description: 'True where the row is taken all the same.' })
  taken: boolean;
}

@ObjectType({ description: 'What an import of a list would do. Nothing has been written.' })
export class ImportPreview {
  @Field({ description: 'What separates its cells.' })
  separator: string;
  @Field(() => [ImportColumn], { description: 'Its columns.' })
  columns: ImportColumn[];
  @Field(() => Int, { description: 'How many rows it has.' })
  rows: number;
  @Field(() => Int, {
    description: 'In how many of them something is to be mended; the list is taken when there is none.',
  })
  faulty: number;
  @Field(() => [ImportProblem], { description: 'What is to be mended: the first 200.' })
  problems: ImportProblem[];
  @Field({ description: 'All that is to be mended, as a CSV file.' })
  report: string;
  @Field(() => [ImportDuplicate], { description: 'Rows whose signatory is there already: the first 200.' })
  duplicates: ImportDuplicate[];
  @Field(() => Int, { description: 'How many rows would be left out as duplicates.' })
  leftOut: number;
  @Field(() => Int, { description: 'How many signatures would be taken; to be given to the import.' })
  taken: number;
  @Field(() => Int, { description: 'How many of these are confirmed by mail before they count.' })
  mailed: number;
  @Field(() => Int, { description: 'How many of these would be public.' })
  public: number;
  @Field(() => [String], {
    description: 'Organisations that the coalition does not know yet and that would be added: the first 200.',
  })
  organisations: string[];
}

@ObjectType({ description: 'A list of signatures that was imported.' })
export class SignatureImport {
  @Field(() => ID, { description: 'Its id, the key under which it was asked for.' })
  id: string;
  @Field({ description: 'What its file was called.' })
  file: string;
  @Field(() => Int, { description: 'How many signatures it brought.' })
  taken: number;
  @Field(() => Int, { description: 'How many of these are confirmed by mail before they count.' })
  mailed: number;
  @Field(() => Int, { description: 'How many rows were left out as duplicates.' })
  leftOut: number;
  @Field(() => Int, { description: 'How many organisations it added to the coalition.' })
  organisationsAdded: number;
  @Field({ description: 'Who imported it.' })
  by: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When its signatures were withdrawn, where they were.',
  })
  undoneAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who withdrew them.' })
  undoneBy: string | null;
}

export const SignatureImportConnection = connectionOf(SignatureImport, 'SignatureImport');

export const ImportPreviewResult = createUnionType({
  name: 'ImportPreviewResult',
  description: 'What an import would do, or why the list cannot be read.',
  types: () => [ImportPreview, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : ImportPreview),
});

export const SignatureImportResult = createUnionType({
  name: 'SignatureImportResult',
  description: 'The import as it stands now, or why nothing was imported.',
  types: () => [SignatureImport, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : SignatureImport),
});
