import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { Refusal } from '@chorus/platform/graphql/refusal';
import type { PacketFormat } from './domain/arrangement';
import type { FileKind, PacketFailure, PacketState } from './domain/packet';

export const PacketFormatEnum = { LETTER: 'LETTER', UN: 'UN' } as const satisfies Record<
  PacketFormat,
  string
>;
registerEnumType(PacketFormatEnum, {
  name: 'PacketFormat',
  description: 'How a packet is laid out.',
  valuesMap: {
    LETTER: { description: 'A letter with its signatories.' },
    UN: { description: 'A written statement as the United Nations take it, by consultative status.' },
  },
});

const PacketStateEnum = {
  QUEUED: 'QUEUED',
  BUILDING: 'BUILDING',
  READY: 'READY',
  FAILED: 'FAILED',
  DESTROYED: 'DESTROYED',
} as const satisfies Record<PacketState, string>;
registerEnumType(PacketStateEnum, {
  name: 'PacketState',
  description: 'Where a packet stands.',
  valuesMap: {
    DESTROYED: {
      description: 'Emptied, since it held the name of somebody who has been erased; its hashes are kept.',
    },
  },
});

const PacketFailureEnum = { CHANGED: 'CHANGED', FAULT: 'FAULT' } as const satisfies Record<
  PacketFailure,
  string
>;
registerEnumType(PacketFailureEnum, {
  name: 'PacketFailure',
  description: 'Why a packet was given up.',
  valuesMap: {
    CHANGED: { description: 'The letter or its signatories changed while it was built.' },
    FAULT: { description: 'Something failed on our side.' },
  },
});

const FileKindEnum = { PDF: 'PDF', DOCX: 'DOCX' } as const satisfies Record<FileKind, string>;
registerEnumType(FileKindEnum, { name: 'PacketFileKind', description: 'What a file of a packet is.' });

@ObjectType({ description: 'One file of a packet.' })
export class LetterPacketFile {
  @Field(() => FileKindEnum, { description: 'PDF or DOCX.' })
  kind: FileKind;
  @Field({ description: 'SHA-256 of its bytes, hex; kept when they are gone.' })
  sha256: string;
  @Field(() => Int, { description: 'How many bytes it has.' })
  bytes: number;
}

@ObjectType({ description: 'A letter as it is delivered, in one language and format.' })
export class LetterPacket {
  @Field(() => ID, { description: 'The packet’s id.' })
  id: string;
  @Field(() => ID, { description: 'Its letter.' })
  letterId: string;
  @Field({ description: 'Its language, BCP 47.' })
  language: string;
  @Field(() => PacketFormatEnum, { description: 'How it is laid out.' })
  format: PacketFormat;
  @Field(() => PacketStateEnum, { description: 'Where it stands.' })
  state: PacketState;
  @Field(() => Int, { description: 'How much of it is done, of 100.' })
  progress: number;
  @Field(() => Int, { description: 'Number of the version that it prints.' })
  version: number;
  @Field(() => Int, {
    description: 'How many signatures it has, withheld names included; 0 until it is ready.',
  })
  signatures: number;
  @Field(() => Int, { description: 'How many of them it counts without a name.' })
  withheld: number;
  @Field(() => Int, {
    description: 'How many names have letters that the PDF cannot print; in the DOCX they are whole.',
  })
  unprintable: number;
  @Field(() => PacketFailureEnum, {
    nullable: true,
    description: 'Why it was given up; null where it was not.',
  })
  failure: PacketFailure | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  requestedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was ready, given up or emptied.' })
  endedAt: Date | null;
  @Field(() => [LetterPacketFile], {
    description: 'Its files, at /letters/:letterId/packets/:id.pdf and .docx.',
  })
  files: readonly LetterPacketFile[];
}

export const LetterPacketResult = createUnionType({
  name: 'LetterPacketResult',
  description: 'The packet, there or on its way, or why there can be none.',
  types: () => [LetterPacket, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : LetterPacket),
});
