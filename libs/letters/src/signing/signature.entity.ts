import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signature under one version of a letter. */
@Entity('signature')
export class Signature {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ name: 'version_id', type: 'uuid' })
  versionId: string;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'printed_name', type: 'text' })
  printedName: string;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Column({ type: 'text', nullable: true })
  affiliation: string | null;

  @Column({ type: 'text', nullable: true })
  country: string | null;

  @Column({ type: 'text' })
  display: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  consent: string;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'integer' })
  meaning: number;

  /** First letters of its place in a list of names, made by the database. */
  @Column({ type: 'bigint' })
  seek: string;

  @Column({ type: 'boolean' })
  late: boolean;

  @Column({ type: 'integer', nullable: true })
  supplement: number | null;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text' })
  moderation: string;

  @Column({ name: 'address_key', type: 'text', nullable: true })
  addressKey: string | null;

  @Column({ type: 'uuid' })
  handle: string;

  @Column({ name: 'network_key', type: 'text', nullable: true })
  networkKey: string | null;

  @Column({ type: 'text', nullable: true })
  salt: string | null;

  @Column({ type: 'boolean' })
  updates: boolean;

  @Column({ name: 'dissociated_at', type: 'timestamptz', nullable: true })
  dissociatedAt: Date | null;

  /** When its signer agreed to words that had changed, the last time. */
  @Column({ name: 'reconfirmed_at', type: 'timestamptz', nullable: true })
  reconfirmedAt: Date | null;

  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;
}
