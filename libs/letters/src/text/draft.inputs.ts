import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { line, optional, prose } from '@chorus/kernel/fields';
import { LANGUAGES } from '@chorus/kernel/language';

const TEXT = prose(10_000);
const BLOCKS_MAXIMUM = 200;
const TWICE = {
  en: 'names a block that another entry names too; leave it out for a new block',
  fr: 'désigne un bloc déjà désigné par une autre entrée ; omettez-le pour un nouveau bloc',
  es: 'designa un bloque que ya designa otra entrada; omítalo para un bloque nuevo',
};

/** A draft may lack what its locking will demand: somebody has only begun. */
export const DRAFT = z.object({
  title: line(3, 300),
  recipient: line(3, 300),
  language: z.enum(LANGUAGES),
  blocks: z.array(TEXT).min(1).max(BLOCKS_MAXIMUM),
});

const BLOCK = z.object({ id: optional(z.uuid()), text: TEXT });

export const REVISION = z.object({
  id: z.uuid(),
  revision: z.int().min(1),
  title: line(0, 300),
  recipient: line(0, 300),
  blocks: z
    .array(BLOCK)
    .max(BLOCKS_MAXIMUM)
    .superRefine((blocks, context) => {
      const ids = blocks.map(({ id }) => id);
      const twice = ids.findIndex((id, n) => id !== null && ids.indexOf(id) < n);
      if (twice < 0) return;
      context.addIssue({ code: 'custom', path: [twice, 'id'], params: { problem: TWICE } });
    }),
});

@InputType({ description: 'A new letter.' })
export class DraftLetterInput {
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'To whom it is addressed.' })
  recipient: string;
  @Field({ description: 'Its authentic language: en, fr or es.' })
  language: string;
  @Field(() => [String], { description: 'Its blocks, restricted Markdown; a block may be empty as yet.' })
  blocks: string[];
}

@InputType({ description: 'One block of a draft.' })
export class BlockInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The block’s id; left out for a new one. Ids that are not of this letter are refused.',
  })
  id?: string | null;
  @Field({ description: 'Restricted Markdown; empty where nothing is written yet.' })
  text: string;
}

@InputType({ description: 'A draft’s whole text as it shall stand.' })
export class ReviseLetterInput {
  @Field(() => ID, { description: 'The letter.' })
  id: string;
  @Field(() => Int, { description: 'The revision that the change rests on.' })
  revision: number;
  @Field({ description: 'Its title; empty where there is none yet.' })
  title: string;
  @Field({ description: 'To whom it is addressed; empty where that is open.' })
  recipient: string;
  @Field(() => [BlockInput], { description: 'Its blocks, in order; those left out are removed.' })
  blocks: BlockInput[];
}
