import { Field, ObjectType } from '@nestjs/graphql';
import { DomainError, type ErrorKind } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';

@ObjectType({ description: 'Why an instruction was not carried out. Nothing was written.' })
export class Refusal {
  @Field({ description: 'A stable code that a screen can branch on.' })
  code: string;

  @Field({ description: 'A sentence in the reader’s language that names the remedy.' })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the input field to mend, where there is one.',
  })
  field: string | null;
}

/** Gives the refusals that a screen branches on as a value; by then the transaction has been rolled back. */
export async function orRefusal<T>(
  kinds: readonly ErrorKind[],
  language: Language,
  work: () => Promise<T>,
): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || !kinds.some(({ code }) => code === error.code)) throw error;
    return Object.assign(new Refusal(), {
      code: error.code,
      message: error.say(language),
      field: error.field ?? null,
    });
  }
}
