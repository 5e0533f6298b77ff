import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { optional, prose } from '@chorus/kernel/fields';
import { PageArgs } from '@chorus/platform/graphql/connection';

const BODY = prose(4_000);
const WRITTEN = BODY.pipe(z.string().trim().min(1));

/** A suggestion may do without words of explanation; a comment is those. */
export const REMARK = z
  .object({
    letterId: z.uuid(),
    blockId: z.uuid(),
    quote: optional(z.string().min(1).max(10_000)),
    start: optional(z.int().min(0)),
    text: BODY,
    replacement: optional(prose(10_000)),
  })
  .superRefine(({ quote, start, text, replacement }, context) => {
    const problem = (path: string, words: object) =>
      context.addIssue({ code: 'custom', path: [path], params: { problem: words } });
    if ((quote === null) !== (start === null) || (replacement !== null && quote === null))
      problem('quote', WITH_PASSAGE);
    if (replacement === null && text.trim() === '') problem('text', WORDS);
    if (replacement !== null && replacement === quote) problem('replacement', OTHER_WORDS);
  })
  .transform(({ quote, start, text, ...rest }) => ({
    ...rest,
    body: text,
    passage: quote === null || start === null ? null : { quote, start },
  }));
export const REPLY = z.object({ id: z.uuid(), text: WRITTEN });
export const RESOLUTION = z.object({ id: z.uuid(), resolved: z.boolean() });

const WITH_PASSAGE = {
  en: 'must name the passage, with its words and where it begins',
  fr: 'doit désigner le passage, avec ses mots et l’endroit où il commence',
  es: 'debe indicar el pasaje, con sus palabras y el lugar donde empieza',
};
const WORDS = {
  en: 'write what you have to say',
  fr: 'écrivez ce que vous avez à dire',
  es: 'escriba lo que quiere decir',
};
const OTHER_WORDS = {
  en: 'write other words than those that stand there',
  fr: 'proposez d’autres mots que ceux qui y figurent',
  es: 'proponga otras palabras que las que ya figuran',
};

@ArgsType()
export class CommentsArgs extends PageArgs {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
}

@InputType({ description: 'A comment on a block or a passage of a draft, or other words for the passage.' })
export class AddCommentInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field(() => ID, { description: 'The block.' })
  blockId: string;
  @Field(() => String, {
    nullable: true,
    description: 'The words of the passage; left out for the whole block.',
  })
  quote?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Where the passage begins in the block’s Markdown, in UTF-16 units.',
  })
  start?: number | null;
  @Field({ description: 'What there is to say; may be empty where other words are suggested.' })
  text: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Words in the place of the passage, empty to take it out; left out where nothing is suggested.',
  })
  replacement?: string | null;
}
