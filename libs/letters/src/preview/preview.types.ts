import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Display } from '../domain/life';
import type { Appearance, Eye } from '../domain/preview';
import { DisplayEnum } from '../signing/signing.types';

export const EyeEnum = { PUBLIC: 'PUBLIC', RECIPIENT: 'RECIPIENT', VERIFIER: 'VERIFIER' } as const;
registerEnumType(EyeEnum, {
  name: 'LetterEye',
  description:
    'Who looks at a letter: anyone on the web, the office that receives it, or whoever verifies its seal.',
});

const AppearanceEnum = { NAMED: 'NAMED', COUNTED: 'COUNTED', COMMITTED: 'COMMITTED' } as const;
registerEnumType(AppearanceEnum, {
  name: 'SignatureAppearance',
  description:
    'How a signature stands before an eye: by name, as one of a number, or as a commitment that says nothing of it.',
});

@ObjectType({ description: 'A name that an eye reads.' })
export class PreviewedSignatory {
  @Field({ description: 'The name that is printed.' })
  printedName: string;
  @Field(() => String, { nullable: true, description: 'The signer’s title, for an organisation.' })
  title: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Organisation or work of a person in a personal capacity.',
  })
  affiliation: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;
  @Field({ description: 'True for an organisation, false for a person in a personal capacity.' })
  organisation: boolean;
  @Field({ description: 'True for the reader’s own organisation.' })
  own: boolean;
}

@ObjectType({ description: 'A letter as one of three eyes sees it.' })
export class LetterPreview {
  @Field(() => EyeEnum, { description: 'Who looks.' })
  eye: Eye;
  @Field(() => DisplayEnum, {
    nullable: true,
    description:
      'The display choice of the own signature that is looked at; none where there is neither choice nor signature.',
  })
  display: Display | null;
  @Field(() => AppearanceEnum, {
    nullable: true,
    description: 'How the own organisation’s signature stands before the eye under that choice.',
  })
  own: Appearance | null;
  @Field(() => Int, { description: 'How many are counted, the own signature among them.' })
  count: number;
  @Field(() => [PreviewedSignatory], {
    description:
      'Names that the eye reads, the own first, at most 51. Of those whom the recipient alone reads, a partner is shown no other than its own.',
  })
  names: readonly PreviewedSignatory[];
  @Field(() => Int, {
    nullable: true,
    description: 'Others whom the recipient alone reads by name; none to a partner where the part is small.',
  })
  recipientOnly: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Others whose names nobody reads; none to a partner where the part is small.',
  })
  withheld: number | null;
  @Field(() => Int, { description: 'Both parts together.' })
  together: number;
  @Field(() => Int, { nullable: true, description: 'Number of the version that signatures belong to.' })
  versionNumber: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its text, hex.' })
  sha256: string | null;
}
