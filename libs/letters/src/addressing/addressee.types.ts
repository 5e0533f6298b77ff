import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { z } from 'zod';
import { line, optional } from '@chorus/kernel/fields';
import { ADDRESSEE_KINDS, type AddresseeKind } from '../domain/addressee';

const AddresseeKindEnum = { TO: 'TO', COPY: 'COPY' } as const satisfies Record<AddresseeKind, AddresseeKind>;
registerEnumType(AddresseeKindEnum, {
  name: 'AddresseeKind',
  description: 'Whether a letter goes to an office, or in copy.',
});

@ObjectType({ description: 'An office to which a letter goes, with its holder as it prints.' })
export class Addressee {
  @Field(() => ID, { description: 'The addressee’s id.' })
  id: string;
  @Field(() => AddresseeKindEnum, { description: 'To it, or in copy.' })
  kind: AddresseeKind;
  @Field(() => ID, { nullable: true, description: 'The register’s target, where it is one.' })
  targetId: string | null;
  @Field({ description: 'The office, as it prints.' })
  office: string;
  @Field(() => String, { nullable: true, description: 'Its holder, as it prints.' })
  holder: string | null;
}

@InputType({ description: 'An office to which a letter shall go.' })
export class AddresseeInput {
  @Field(() => AddresseeKindEnum, { description: 'To it, or in copy.' })
  kind: AddresseeKind;
  @Field(() => ID, { nullable: true, description: 'The register’s target, where it is one.' })
  targetId?: string | null;
  @Field({ description: 'The office, 2 to 300 characters.' })
  office: string;
  @Field(() => String, { nullable: true, description: 'Its holder with name and title, as it shall print.' })
  holder?: string | null;
}

export const ADDRESSING = z.object({
  id: z.uuid(),
  addressees: z
    .array(
      z.object({
        kind: z.enum(ADDRESSEE_KINDS),
        targetId: optional(z.uuid()),
        office: line(2, 300),
        holder: optional(line(0, 300)).transform((holder) => (holder === '' ? null : holder)),
      }),
    )
    .max(20),
});
